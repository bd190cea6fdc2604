/// <reference lib="dom" />
// What runs inside the page, to see what a scanner for accessibility does not see.

/** Lists of the main navigation that do not fit on one line each. */
export const wrappedLinks = (): string[] =>
  [...document.querySelectorAll('header nav ul')]
    .filter((list) => new Set([...list.children].map((item) => item.getBoundingClientRect().top)).size > 1)
    .map((list) => `the navigation wraps: ${list.textContent}`);

/** What sticks out of the page sideways: empty when nothing makes a person scroll in two directions. */
export function sticksOut(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const culprits = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || (box.right <= width + 0.5 && box.left >= -0.5)) return false;
    for (let above = element.parentElement; above; above = above.parentElement) {
      if (above !== document.body && getComputedStyle(above).overflowX !== 'visible') return false;
    }
    return true;
  });
  const names = culprits
    .slice(0, 3)
    .map((element) => `${element.tagName.toLowerCase()} "${element.textContent?.slice(0, 40)}"`);
  return [`${document.documentElement.scrollWidth - width} px too wide: ${names.join('; ') || 'the page itself'}`];
}

/** Words in drawings that a small screen makes smaller than anyone can read. */
export function tooSmallInDrawings(): string[] {
  return [...document.querySelectorAll<SVGTextElement>('svg text')].flatMap((text) => {
    const scale = text.getScreenCTM()?.d ?? 1;
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    return size < 12 && text.getBoundingClientRect().width > 0
      ? [`"${text.textContent}" in a drawing is ${size.toFixed(1)} px high`]
      : [];
  });
}

/** Spaces letters, words, lines and paragraphs as WCAG 1.4.12 says that people may. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export function unspaceText(): void {
  document.adoptedStyleSheets = [];
}

/** Words that their own box cuts off. */
export function cutOff(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const forReadersOnly = element.clientWidth <= 1 || element.clientHeight <= 1 || style.clipPath !== 'none';
    if (forReadersOnly || !element.textContent?.trim()) return [];
    const high = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    const wide = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    return high || wide ? [`"${element.textContent.trim().slice(0, 40)}" is cut off`] : [];
  });
}

/** Where the focus is, in pixels of the screen, and its name for people. */
export function focused(): { x: number; y: number; width: number; height: number; name: string } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // A choice shows its focus around box and words together.
  const { x, y, width, height } = (element.closest('label') ?? element).getBoundingClientRect();
  const name = element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.id || element.tagName);
  return { x, y, width, height, name: name.slice(0, 40) };
}

/** Puts the point from which Tab goes on to the start of the page. */
export function toStart(): void {
  scrollTo(0, 0);
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

export function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Two frames: what was asked for is drawn. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Says so when the control that has the focus is out of sight, or lies under something (WCAG 2.4.11). */
export function covered(): string[] {
  const element = document.activeElement;
  if (!element || element === document.body) return ['nothing has the focus'];
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = Math.min(Math.max(left + width / 2, 0), innerWidth - 1);
  const y = top + height / 2;
  const name = element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '';
  if (y < 0 || y >= innerHeight) return [`"${name.slice(0, 40)}" has the focus and is out of sight`];
  const above = document.elementFromPoint(x, y);
  const own = element.closest('label') ?? element;
  return above && (own.contains(above) || above.contains(own)) ? [] : [`"${name.slice(0, 40)}" is covered`];
}

/**
 * Words of another language than the page's. Parts that say which language they are in are right as they are.
 * @param messages that the page would only say in English
 */
export function foreignWords(messages: readonly string[]): string[] {
  const known = new Set(messages);
  const common = /(?<!\p{L})(the|your|you|and|are|this|what|from|have|with|for|not|when|which)(?!\p{L})/giu;
  const isForeign = (text: string) => new Set(text.toLowerCase().match(common) ?? []).size >= 2;
  const own = document.documentElement.lang;
  const found = new Set<string>();
  const isOwn = (element: Element) => (element.closest('[lang]')?.getAttribute('lang') ?? own) === own;
  const note = (text: string | null, element: Element, foreign: (words: string) => boolean) => {
    const words = text?.trim() ?? '';
    if (words !== '' && isOwn(element) && foreign(words)) found.add(`"${words.slice(0, 80)}"`);
  };
  note(document.title, document.documentElement, (words) => known.has(words));
  for (const element of document.querySelectorAll('body *:not(script, style, noscript)')) {
    // A name may hold the title of something that is in English: only whole messages count there.
    for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
      note(element.getAttribute(name), element, (words) => known.has(words));
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE)
        note(node.textContent, element, (words) => known.has(words) || isForeign(words));
  }
  return [...found];
}
