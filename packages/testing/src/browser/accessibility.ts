import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** One broken rule and the places that break it. */
export type Violation = {
  rule: string;
  impact: string;
  help: string;
  places: { selector: string; html: string; why: string }[];
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe over the page as it stands, and returns what it found wrong: empty is good. */
export async function auditAccessibility(page: Page): Promise<Violation[]> {
  // Half a megabyte of source: once for each document is enough.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.map((violation) => ({
    rule: violation.id,
    impact: violation.impact ?? 'unknown',
    help: violation.help,
    places: violation.nodes.map((node) => ({
      selector: node.target.join(' '),
      html: node.html,
      why: node.failureSummary ?? '',
    })),
  }));
}
