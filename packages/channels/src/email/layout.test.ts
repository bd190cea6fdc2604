import { describe, expect, it } from 'vitest';
import { layout } from './layout.ts';

const words = {
  subject: 'Pause & rest',
  locale: 'en',
  paragraphs: ['One.', 'Two <script>alert(1)</script>'],
  actions: [{ label: 'Done', url: 'https://sitwell.example/?a=1&b="2"' }],
  footer: 'Why this came.',
};

describe('layout', () => {
  it('gives equal bytes for equal words', () => {
    expect(layout(structuredClone(words))).toEqual(layout(words));
  });

  it('lets no word become markup', () => {
    const { html } = layout({ ...words, locale: '"><script>', subject: '<script>', footer: `<script>'"` });
    expect(html).not.toContain('<script');
    expect(html).toContain('href="https://sitwell.example/?a=1&amp;b=&quot;2&quot;"');
  });

  it('names its language, has one heading and loads nothing', () => {
    const { html } = layout(words);
    expect(html).toMatch(/<html lang="en">/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<link|<style|src=|url\(/);
  });

  it('leaves out what there is none of', () => {
    expect(layout({ ...words, paragraphs: ['One.'], actions: [], footer: '' }).text).toBe('One.\n');
  });

  it.each(['javascript:alert(1)', 'sitwell.example', 'data:text/html,x'])('refuses to link to %s', (url) => {
    expect(() => layout({ ...words, actions: [{ label: 'x', url }] })).toThrow(TypeError);
  });
});
