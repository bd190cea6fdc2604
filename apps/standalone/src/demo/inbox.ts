import { type CaughtMail, startSmtp } from '@sitwell/testing/smtp';
import type { Hono } from 'hono';
import { html } from 'hono/html';

/** The mail server of a machine without one: it keeps every mail in memory and shows it on a page. */
export interface Inbox {
  readonly smtpUrl: string;
  addRoutes(app: Hono): void;
  stop(): Promise<void>;
}

export async function openInbox(now: () => number): Promise<Inbox> {
  const smtp = await startSmtp({ now });
  return {
    smtpUrl: smtp.url,
    addRoutes: (app) => void app.get('/inbox', (c) => c.html(page([...smtp.mails()].reverse()))),
    stop: () => smtp.stop(),
  };
}

const style = `
  :root { color-scheme: light dark; }
  body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; color: light-dark(#1b2430, #e9eef4); background: light-dark(#fbfaf7, #14191f); }
  article { border: 1px solid light-dark(#767f89, #8b96a3); border-radius: .75rem; padding: 0 1.25rem 1rem; margin-top: 1.25rem; overflow-wrap: anywhere; }
  h2 { font-size: 1.15rem; margin-bottom: .25rem; }
  .about { margin: 0; color: light-dark(#4a5561, #b4bfcb); font-size: .95rem; }
  pre { font: inherit; white-space: pre-wrap; margin: .75rem 0; }
  a { color: light-dark(#0b5a6e, #7fd1e3); }
  a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
`;

function page(mails: readonly CaughtMail[]) {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Inbox of the demo</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>Inbox of the demo</h1>
      <p>Every mail that Sitwell sends on this machine lands here. Nothing leaves it. <a href="/inbox">Look again</a> or go <a href="/">back to Sitwell</a>.</p>
      ${mails.length === 0 ? html`<p>No mail yet. Mails come within a second or two.</p>` : mails.map(letter)}
    </main>
  </body>
</html>`;
}

function letter(mail: CaughtMail) {
  return html`<article>
    <h2>${mail.subject}</h2>
    <p class="about">To ${mail.to.join(', ')}</p>
    <pre>${linked(mail.text)}</pre>
  </article>`;
}

/** The text with its addresses as links. */
function linked(text: string) {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, i) => (i % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
}
