import { plural } from './shell.ts';

export const play = {
  title: 'Lecteur de mouvements',
  link: 'Suivre ces mouvements, étape par étape',
  noneHeading: 'Rien à suivre pour l’instant',
  noneBody: 'Les mouvements viennent de votre plan, ou de la bibliothèque.',
  toLibrary: 'Ouvrir la bibliothèque',
  toCheck: 'Commencer l’auto-vérification',
  movement: (at: number, of: number) => `Mouvement ${at} sur ${of}`,
  step: (at: number, of: number) => `Étape ${at} sur ${of}`,
  ready: 'Je commence',
  leaveOut: 'Laisser celui-ci',
  next: 'Suivant',
  back: 'Retour',
  pause: 'Arrêter la figure',
  go: 'Faire bouger la figure',
  timer: 'Avancer tout seul',
  timerHint: 'Désactivé tant que vous ne cochez pas. Vous pouvez toujours revenir en arrière.',
  movesOn: (seconds: number) => plural(seconds, { one: 'Suite dans # seconde', other: 'Suite dans # secondes' }),
  held: 'En attente. La suite vient quand vous faites bouger la figure.',
  keys: 'Les flèches gauche et droite du clavier reculent et avancent.',
  done: 'J’ai terminé',
  endTitle: 'C’est fini',
  endBody: (count: number) =>
    plural(count, { one: 'Vous avez suivi # mouvement.', other: 'Vous avez suivi # mouvements.' }),
  endAfter:
    'Si quelque chose va moins bien, laissez ce mouvement la prochaine fois. En cas d’inquiétude, regardez les signes d’alerte.',
  again: 'Recommencer',
  toDiary: 'Écrire dans mon carnet',
  stop: 'Quitter',
};
