import type { Language } from '../language/index.ts';

interface MailWords {
  readonly subject: string;
  readonly use: (organisation: string) => string;
  readonly signIn: string;
  readonly notAsked: string;
}

/** What the mail with the one-time link says. */
export const mailWords: Readonly<Record<Language, MailWords>> = {
  en: {
    subject: 'Your link to sign in to Sitwell',
    use: (organisation) => `Use this link to sign in to Sitwell at ${organisation}. It works once, for 15 minutes.`,
    signIn: 'Sign in to Sitwell',
    notAsked: 'You did not ask for this? Then do nothing. Nobody can sign in without this mail.',
  },
  de: {
    subject: 'Ihr Link zum Anmelden bei Sitwell',
    use: (organisation) =>
      `Mit diesem Link melden Sie sich bei Sitwell an (${organisation}). Er gilt einmal und 15 Minuten lang.`,
    signIn: 'Bei Sitwell anmelden',
    notAsked: 'Sie haben das nicht angefordert? Dann tun Sie nichts. Ohne diese E-Mail kann sich niemand anmelden.',
  },
  fr: {
    subject: 'Votre lien de connexion à Sitwell',
    use: (organisation) =>
      `Ce lien vous connecte à Sitwell (${organisation}). Il fonctionne une seule fois, pendant 15 minutes.`,
    signIn: 'Se connecter à Sitwell',
    notAsked: 'Vous n’avez rien demandé\u202f? Ne faites rien. Personne ne peut se connecter sans ce courriel.',
  },
  es: {
    subject: 'Su enlace para entrar en Sitwell',
    use: (organisation) =>
      `Con este enlace puede entrar en Sitwell (${organisation}). Funciona una sola vez, durante 15 minutos.`,
    signIn: 'Entrar en Sitwell',
    notAsked: '¿No lo ha pedido usted? No haga nada. Nadie puede entrar sin este correo.',
  },
};
