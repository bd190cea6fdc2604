import type { LessonWords } from './types.ts';

export const french: LessonWords = {
  cards: {
    purpose: {
      title: 'À quoi sert l’auto-vérification',
      text: [
        'L’auto-vérification regarde votre chaise, votre écran et ce qui est sur votre bureau.',
        'Elle demande ce que vous voyez et ce que vous faites. Il n’y a pas de mauvaise réponse.',
        'Elle porte sur le poste. Elle ne vous juge pas, et ce n’est pas un diagnostic.',
      ],
    },
    look: {
      title: 'Regardez votre propre poste',
      text: [
        'Asseyez-vous au poste à vérifier. Asseyez-vous comme d’habitude, pas comme vous pensez qu’il faudrait.',
        'Travaillez une minute. Arrêtez-vous ensuite et ne bougez plus.',
        'Regardez maintenant vos pieds, votre dos, vos coudes et vos yeux. Une photo de côté aide.',
      ],
    },
    meaning: {
      title: 'Ce que veulent dire les questions',
      text: [
        'Chaque question a une image. Choisissez la réponse qui vous ressemble le plus.',
        'Certaines lignes peuvent être cochées en plus. Cochez seulement ce qui est vrai presque tous les jours.',
        'Les questions de durée portent sur un jour habituel. Comptez toutes les heures d’utilisation.',
      ],
    },
    hands: {
      title: 'Regardez deux fois la souris et le clavier',
      text: [
        'Qui vérifie son propre poste note souvent trop bien la souris et le clavier.',
        'Une personne formée voit souvent un bras tendu ou un poignet plié que l’on ne sent pas soi-même.',
        'Gardez donc la main immobile sur la souris. Regardez votre coude, puis votre poignet.',
      ],
    },
    after: {
      title: 'Et ensuite',
      text: [
        'Vous voyez tout de suite quoi changer d’abord. Le plus souvent, c’est gratuit.',
        'Si vous ne savez pas, dites-le. Votre score est alors une fourchette, et nous disons comment savoir.',
        'Une personne formée peut voir des choses que vous ne voyez pas. Vous pouvez toujours demander son aide.',
      ],
    },
  },
  checks: {
    deskNotBody: {
      question: 'Que vous dit le score du poste ?',
      options: {
        desk: 'Si le poste est à votre mesure',
        body: 'Si quelque chose ne va pas dans votre corps',
        work: 'Si vous travaillez bien',
      },
      why: 'Le score porte sur la chaise, l’écran, la souris et le clavier. Ce n’est pas un diagnostic.',
    },
    usualDay: {
      question: 'Comment êtes-vous assis quand vous répondez ?',
      options: { best: 'Le plus droit possible', usual: 'Comme d’habitude', tidy: 'Après avoir rangé le bureau' },
      why: 'L’auto-vérification aide seulement si vous répondez selon votre position habituelle.',
    },
    mouse: {
      question: 'Votre souris vous semble bien placée. Que faites-vous ?',
      options: {
        lookAgain: 'Je m’arrête et je regarde mon coude et mon poignet',
        guess: 'Je choisis tout de suite la meilleure réponse',
        skip: 'Je laisse la question',
      },
      why: 'On note souvent trop bien sa souris et son clavier. Regarder encore prend dix secondes.',
    },
    notSure: {
      question: 'Vous ne voyez pas si votre écran est trop haut. Que choisissez-vous ?',
      options: { guess: 'Je devine', notSure: '« Je ne sais pas »', stop: 'J’arrête l’auto-vérification' },
      why: 'Avec « Je ne sais pas », votre score est une fourchette, et vous apprenez comment savoir.',
    },
  },
};
