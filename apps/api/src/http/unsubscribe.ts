import { isExpected } from '@sitwell/domain/errors';
import type { Deps } from '@sitwell/services/context';
import { type Language, languageAsked, languageOf } from '@sitwell/services/language';
import { peekUnsubscribe, unsubscribe } from '@sitwell/services/reminders';
import { type Context, Hono } from 'hono';
import type { Exemption } from './guard.ts';

/** Mail programmes post this form from no page of ours (RFC 8058). The token is the permission; no cookie is read. */
export const oneClick: Exemption = {
  path: '/unsubscribe/',
  contentTypes: ['application/x-www-form-urlencoded', 'multipart/form-data'],
};

/** GET shows a page with a button and changes nothing, since scanners open every link; POST ends the mail. */
export function unsubscribeRoutes(deps: Deps): Hono {
  const answer = async (c: Context, verb: typeof unsubscribe, page: (words: Words) => string) => {
    const token = c.req.param('token') ?? '';
    try {
      const { locale } = await verb({ deps, request: deps.newId<'request'>(), input: { token } });
      const language = languageOf(locale);
      return c.html(document(language, pageWords[language].title, page(pageWords[language])));
    } catch (error) {
      if (!isExpected(error)) throw error;
      const language = languageAsked(c.req.header('accept-language'));
      const { title, unknown } = pageWords[language];
      return c.html(document(language, title, `<p>${unknown}</p>`), 404);
    }
  };
  return new Hono()
    .get('/:token', (c) =>
      answer(c, peekUnsubscribe, ({ ask, stop }) => `<p>${ask}</p><form method="post"><button>${stop}</button></form>`),
    )
    .post('/:token', (c) =>
      answer(c, unsubscribe, ({ stopped, settings }) => `<p>${stopped}</p><p><a href="/breaks">${settings}</a></p>`),
    );
}

interface Words {
  readonly title: string;
  readonly ask: string;
  readonly stop: string;
  readonly stopped: string;
  readonly settings: string;
  readonly unknown: string;
}

const pageWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Mail about breaks',
    ask: 'Do you want no more mail about breaks?',
    stop: 'Stop this mail',
    stopped: 'You get no more mail about breaks. Breaks still show in the app.',
    settings: 'Change your breaks',
    unknown: 'This address is not known. Sign in to change your breaks.',
  },
  de: {
    title: 'E-Mails zu Pausen',
    ask: 'Möchten Sie keine E-Mails zu Pausen mehr?',
    stop: 'Diese E-Mails beenden',
    stopped: 'Sie bekommen keine E-Mails zu Pausen mehr. In der App sehen Sie Pausen weiter.',
    settings: 'Pausen ändern',
    unknown: 'Diese Adresse ist nicht bekannt. Melden Sie sich an, um Ihre Pausen zu ändern.',
  },
  fr: {
    title: 'Courriels sur les pauses',
    ask: 'Ne voulez-vous plus recevoir de courriels sur les pauses ?',
    stop: 'Arrêter ces courriels',
    stopped: 'Vous ne recevrez plus de courriels sur les pauses. Elles restent visibles dans l’application.',
    settings: 'Modifier vos pauses',
    unknown: 'Cette adresse n’est pas connue. Connectez-vous pour modifier vos pauses.',
  },
  es: {
    title: 'Correos sobre pausas',
    ask: '¿No quiere recibir más correos sobre pausas?',
    stop: 'Dejar de recibirlos',
    stopped: 'Ya no recibirá correos sobre pausas. Las pausas siguen en la aplicación.',
    settings: 'Cambiar sus pausas',
    unknown: 'Esta dirección no se conoce. Entre para cambiar sus pausas.',
  },
};

function document(lang: string, title: string, body: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} – Sitwell</title><style>body{font:18px/1.5 system-ui,sans-serif;max-width:36em;margin:3em auto;padding:0 1em}button{font:inherit;padding:12px 20px}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
}
