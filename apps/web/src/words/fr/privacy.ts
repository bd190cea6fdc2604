export const privacy = {
  title: 'Qui voit quoi',
  lead: 'Ce que vous dites à Sitwell, qui peut le voir, et ce que personne ne peut promettre.',
  roomsHeading: 'Deux endroits séparés',
  roomsLead: 'Vos réponses sont gardées à deux endroits. Chacun a sa propre clé.',
  deskTitle: 'Votre poste',
  deskBody:
    'La chaise, l’écran, les heures, et le score qui en découle. Vous le voyez. Là où la loi le demande, la personne qui suit les postes de votre site le voit aussi.',
  feelTitle: 'Comment vous allez',
  feelBody:
    'Où vous avez mal, et à quel point. Vous le voyez. Personne d’autre ne le voit, sauf si vous le partagez. Vous pouvez passer ces questions.',
  signsTitle: 'Signes d’alerte',
  signsBody:
    'Ce que vous cochez là reste sur votre appareil. Ce n’est jamais envoyé. Votre plan retient seulement ce qu’il faut laisser de côté, sous une forme identique pour tout le monde.',
  breaksTitle: 'Vos pauses',
  breaksBody:
    'Prendre, passer ou reporter une pause : personne d’autre que vous ne le voit. Les e-mails sur les pauses sont les mêmes pour tout le monde.',
  whoHeading: 'Qui voit quoi',
  whoCaption: 'Tableau : qui voit quoi',
  what: 'Quoi',
  you: 'Vous',
  assessor: 'Suivi des postes de votre site',
  hr: 'Ressources humaines',
  manager: 'Votre responsable',
  yes: 'Oui',
  no: 'Non',
  byDuty: 'Là où la loi le demande',
  ifShared: 'Seulement si vous le partagez',
  groups: 'Chiffres sur des groupes',
  rows: {
    desk: 'Réponses sur le poste et score',
    feel: 'Comment vous allez',
    signs: 'Signes d’alerte',
    breaks: 'Pauses',
    took: 'Si vous avez participé',
  },
  figuresHeading: 'Chiffres sur des groupes',
  figures1: 'Les chiffres sont faits une fois, à la fin d’une période. Rien n’est montré pendant qu’elle court.',
  figures2:
    'Aucun chiffre ne porte sur moins de personnes que le minimum fixé. Ce minimum est de 10, sauf si votre organisation a choisi plus.',
  figures3:
    'Les services trop petits sont comptés ensemble. Seul le nombre de personnes en décide, jamais les réponses.',
  figures4:
    'Un peu de hasard est ajouté à chaque nombre, une seule fois. Ainsi, beaucoup de rapports ne permettent pas de retrouver une réponse.',
  figures5: 'Tout cela vaut pour tous les rapports jamais faits, même mis ensemble.',
  risksHeading: 'Ce que nous ne pouvons pas promettre',
  risksLead: 'Aucune protection n’est complète. Voici ce qui reste.',
  risks: [
    'Si presque tout un groupe a une charge élevée, le chiffre le montre. Il reste près de 95 %.',
    'Une charge qui reste la même pendant des années peut se voir mieux au fil des périodes.',
    'Si plusieurs personnes d’un groupe disent leurs réponses, le reste du groupe devient plus petit.',
    'On peut voir que trop peu de personnes d’un service ont participé.',
    'Une petite organisation reçoit un seul chiffre pour tout le monde.',
    'Qui gère les serveurs peut lire ce que les clés ouvrent.',
    'Avec le hasard ajouté, il est difficile d’être sûr de quoi que ce soit sur une personne. Ce n’est pas un mur parfait.',
  ],
  keysHeading: 'Qui a les clés',
  keysBody:
    'Les clés sont sur les serveurs de votre organisation. Elle les a peut-être confiées à quelqu’un d’autre, comme le médecin du travail. Demandez à la personne qui s’occupe de Sitwell.',
  rightsHeading: 'Ce que vous décidez',
  rights: [
    'Vous pouvez passer les questions sur comment vous allez. C’est sans conséquence, et personne ne l’apprend.',
    'Vous pouvez vous arrêter à tout moment et continuer plus tard.',
    'Les rapports déjà faits restent comme ils sont, même quand vous partez.',
  ],
};
