import { pluralIn } from '../plural.ts';

export const plural = pluralIn('fr');

export const days = { today: 'aujourd’hui', tomorrow: 'demain' };

export const shell = {
  label: (name: string) => `${name} :`,
  brand: 'Sitwell',
  title: (page: string) => `${page} – Sitwell`,
  skip: 'Aller au contenu principal',
  menu: 'Menu',
  navigation: 'Principale',
  home: 'Accueil',
  check: 'Auto-vérification',
  plan: 'Mon plan',
  diary: 'Carnet',
  breaks: 'Pauses',
  library: 'Bibliothèque',
  reports: 'Rapports',
  people: 'Personnes',
  periods: 'Périodes',
  protection: 'Protection',
  breakPolicy: 'Règles des pauses',
  preview: 'Aperçu',
  content: 'Contenu',
  privacy: 'Qui voit quoi',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  signedInAs: (name: string) => `Vous êtes ${name}`,
  demo: 'Ceci est une démonstration avec des personnes inventées.',
  demoInbox: 'Ouvrir la boîte de démo',
  disclaimer: 'Conseils généraux pour votre poste de travail et votre bien-être. Ce n’est pas un diagnostic.',
  footer: 'À propos',
  loading: 'Chargement',
  back: 'Retour',
  continue: 'Continuer',
  cancel: 'Annuler',
  change: 'Modifier',
  save: 'Enregistrer',
  print: 'Imprimer cette page',
  more: 'Afficher plus',
};

export const problems = {
  heading: 'Il y a un problème',
  inTitle: (title: string) => `Erreur : ${title}`,
  sending: 'Envoi en cours',
  notSaved: 'L’enregistrement n’a pas marché. Vos réponses sont toujours là. Réessayez.',
};

export const errorPages = {
  refusedTitle: 'Votre rôle n’ouvre pas cette page',
  refusedBody: 'La connexion a marché, mais votre rôle ne donne pas accès à cette page.',
  refusedAsk: 'Si cela vous semble faux, parlez-en à la personne qui s’occupe de Sitwell chez vous.',
  notFoundTitle: 'Page introuvable',
  notFoundBody: 'Il n’y a rien à cette adresse. Elle contient peut-être une faute, ou la page n’existe plus.',
  serviceTitle: 'Le service a un problème',
  serviceBody: 'Quelque chose n’a pas marché de notre côté. Ce que vous avez enregistré est en sécurité.',
  serviceWhat: 'Réessayez dans une minute. Si cela continue, dites-le à la personne qui s’occupe de Sitwell.',
  retry: 'Réessayer',
  signInTitle: 'Connectez-vous',
  signInBody: 'Votre session est terminée, ou pas encore ouverte.',
  home: 'Aller à l’accueil',
};
