import type { Outgoing } from '../port/index.ts';

/**
 * The two bodies of a mail: plain text, and HTML that any reader shows without pictures, scripts or outside files. Equal words give
 * equal bytes.
 * @throws TypeError for an address that is not http or https
 */
export function layout({ subject, locale, paragraphs, actions, footer }: Omit<Outgoing, 'to' | 'messageId'>): {
  text: string;
  html: string;
} {
  for (const { url } of actions)
    if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
      throw new TypeError('A mail links to http and https addresses only.');

  const text = [
    ...paragraphs,
    ...actions.map(({ label, url }) => `${label}:\n${url}`),
    ...(footer === '' ? [] : [`-- \n${footer}`]),
  ].join('\n\n');

  const html = `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;font:17px/1.5 Verdana,Arial,sans-serif">
<div role="article" lang="${escaped(locale)}" dir="auto" style="max-width:36em;margin:0 auto">
<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escaped(subject)}</h1>
${paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${lines(paragraph)}</p>\n`).join('')}${actions
  .map(
    ({ label, url }) =>
      `<p style="margin:0 0 16px"><a href="${escaped(url)}" style="${button}">${escaped(label)}</a></p>\n`,
  )
  .join('')}${footer === '' ? '' : `<p style="margin:32px 0 0;font-size:15px">${lines(footer)}</p>\n`}</div>
</body>
</html>
`;
  return { text: `${text}\n`, html };
}

/** White on #0b5a6e has a contrast of 7.7 to 1. The border keeps it a button where a reader replaces colours. */
const button =
  'display:inline-block;padding:12px 20px;border:2px solid #0b5a6e;border-radius:6px;background:#0b5a6e;color:#ffffff;' +
  'font-weight:bold;text-decoration:none';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function lines(paragraph: string): string {
  return escaped(paragraph).replaceAll('\n', '<br>\n');
}
