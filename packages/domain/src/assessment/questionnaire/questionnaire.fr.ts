import type { QuestionnaireText, QuestionWords } from './types.ts';

const notSure = 'Je ne sais pas';
const notSureAboutRest = 'Je ne sais pas pour les autres points';
const none = 'Aucun de ces points';
const tickAll = 'Cochez tout ce qui est vrai.';
const firstLine = 'Choisissez la première ligne qui est vraie un jour habituel.';
const anyAsWell = 'L’un de ces points est-il vrai aussi ?';

const time = (what: string) => ({
  long: 'Plus de 1 heure d’affilée, ou plus de 4 heures par jour',
  medium: '30 à 60 minutes d’affilée, ou 1 à 4 heures par jour',
  short: 'Moins que cela',
  notSure: `Je ne sais pas combien de temps j’utilise ${what}`,
});

const place: Record<string, QuestionWords> = {
  place: {
    title: 'Où se trouve ce poste de travail ?',
    drawing: 'Un bureau dans une entreprise, un bureau à la maison et une table de café.',
    options: { office: 'Dans les locaux de l’entreprise', home: 'À la maison', elsewhere: 'Ailleurs' },
  },
  usedMost: {
    title: 'Est-ce le poste que vous utilisez le plus ?',
    drawing: 'Une semaine de calendrier où presque tous les jours sont marqués.',
    options: { yes: 'Oui', no: 'Non, j’en utilise plus un autre' },
  },
  shared: {
    title: 'Partagez-vous ce bureau avec d’autres personnes ?',
    hint: 'Un bureau réservé à la journée compte comme partagé.',
    drawing: 'Un bureau que deux personnes utilisent tour à tour.',
    options: { own: 'Non, c’est le mien', shared: 'Oui, il est partagé' },
  },
  sharedSetup: {
    title: 'Réglez-vous le bureau partagé quand vous commencez ?',
    hint: 'Par exemple, vous changez la hauteur du siège et déplacez l’écran.',
    drawing: 'Une main sur la manette d’une chaise.',
    options: { always: 'Oui, chaque fois', sometimes: 'Parfois', never: 'Non, ou rien ne se règle' },
  },
  seating: {
    title: 'Sur quoi êtes-vous assis ici ?',
    drawing: 'Une chaise de bureau, une chaise de cuisine, un fauteuil roulant et une personne debout.',
    options: {
      deskChair: 'Une chaise de bureau',
      otherSeat: 'Un autre siège, comme une chaise de cuisine ou un tabouret',
      wheelchair: 'Un fauteuil roulant',
      alwaysStanding: 'Rien, je suis toujours debout ici',
    },
  },
  wheelchairFit: {
    title: 'L’un de ces points est-il vrai là où vous travaillez en fauteuil roulant ?',
    hint: tickAll,
    drawing: 'Une personne en fauteuil roulant à un bureau, vue de côté.',
    options: {
      deskHeight: 'Le bureau est trop haut ou trop bas pour moi',
      noRoomUnderDesk: 'Mes genoux ou mes accoudoirs ne passent pas sous le bureau',
      cannotReach: 'Je ne peux pas atteindre des choses dont j’ai souvent besoin',
      noTurningSpace: 'Il y a trop peu de place pour tourner',
      none,
    },
  },
  standingFit: {
    title: 'L’un de ces points est-il vrai là où vous travaillez debout ?',
    hint: tickAll,
    drawing: 'Une personne debout à un bureau haut, vue de côté.',
    options: {
      deskHeight: 'Le plan de travail est trop haut ou trop bas pour mes coudes',
      cannotSit: 'Je ne peux m’asseoir nulle part quand je veux me reposer',
      hardFloor: 'Le sol est dur, et je n’ai pas de tapis',
      none,
    },
  },
  hands: {
    title: 'Quelles mains utilisez-vous à l’ordinateur ?',
    drawing: 'Deux mains au-dessus d’un clavier.',
    options: { both: 'Les deux mains', left: 'Seulement la main gauche', right: 'Seulement la main droite' },
  },
  computer: {
    title: 'Avec quoi travaillez-vous ici ?',
    drawing: 'Six équipements, de l’ordinateur fixe à la tablette.',
    options: {
      desktop: 'Un ordinateur fixe',
      laptopDocked: 'Un ordinateur portable avec un écran et un clavier séparés',
      laptopScreen: 'Un ordinateur portable avec un écran séparé, mais son propre clavier',
      laptopKeyboard: 'Un ordinateur portable avec un clavier séparé, mais son propre écran',
      laptopAlone: 'Un ordinateur portable seul',
      tablet: 'Une tablette',
    },
  },
  portableTime: {
    title: 'Combien de temps travaillez-vous ainsi ?',
    hint: 'Pensez à un jour habituel à ce poste.',
    drawing: 'Un ordinateur portable à côté d’une horloge.',
    options: {
      short: '2 heures d’affilée au plus, et 3 heures par jour au plus',
      long: 'Plus de 2 heures d’affilée, ou plus de 3 heures par jour',
    },
  },
  screens: {
    title: 'Combien d’écrans utilisez-vous, et où sont-ils ?',
    drawing: 'Quatre bureaux vus d’en haut, avec un ou deux écrans.',
    options: {
      one: 'Un écran',
      mainInFront: 'Deux ou plus, et l’écran principal est devant moi',
      mainToSide: 'Deux ou plus, et j’en regarde surtout un sur le côté',
      equalUse: 'Deux ou plus, et j’en regarde deux à peu près autant',
    },
  },
  deskHeight: {
    title: 'Peut-on régler la hauteur de votre bureau ?',
    drawing: 'Un bureau avec une flèche vers le haut et vers le bas.',
    options: {
      fixed: 'Non',
      adjustableUsed: 'Oui, et je la change pendant la journée',
      adjustableUnused: 'Oui, mais je ne la change presque jamais',
    },
  },
  lenses: {
    title: 'Quelles lunettes ou lentilles portez-vous devant l’écran ?',
    hint: 'Certaines lunettes ont une partie basse pour lire. Cela change la bonne place de l’écran.',
    drawing: 'Des lunettes à une seule correction, et des lunettes avec une partie basse pour lire.',
    options: {
      none: 'Aucune',
      singleVision: 'Des lunettes ou des lentilles à une seule correction',
      progressive: 'Des verres progressifs ou à double foyer',
      notSure,
    },
  },
};

const chair: Record<string, QuestionWords> = {
  seatHeight: {
    title: 'À quelle hauteur est votre siège ?',
    hint: 'Asseyez-vous bien au fond. Regardez vos genoux et vos pieds.',
    drawing: 'Une personne sur une chaise, vue de côté, avec une ligne le long de la cuisse et du mollet.',
    options: {
      neutral: 'Mes pieds sont à plat et mes genoux forment à peu près un angle droit',
      tooLow: 'Trop bas : mes genoux sont plus hauts que mes hanches',
      tooHigh: 'Trop haut : mes genoux sont plus bas que mes hanches, mais mes pieds touchent le sol',
      noFootContact: 'Mes pieds ne reposent ni sur le sol ni sur un repose-pieds',
      notSure,
    },
    extrasTitle: anyAsWell,
    extras: {
      noLegRoom: 'Il y a trop peu de place sous le bureau pour croiser les jambes',
      notAdjustable: 'La hauteur du siège ne se règle pas',
      notSure: notSureAboutRest,
    },
  },
  seatDepth: {
    title: 'Quelle est la profondeur de votre siège ?',
    hint: 'Asseyez-vous bien au fond. Mettez trois doigts entre le bord du siège et le creux du genou.',
    drawing: 'Une main entre le bord avant d’un siège et un genou.',
    options: {
      neutral: 'Il y a la place pour environ trois doigts, soit 7 à 8 cm',
      tooLong: 'Il y a moins de place que cela',
      tooShort: 'Il y a beaucoup plus de place que cela',
      notSure,
    },
    extrasTitle: 'Est-ce vrai aussi ?',
    extras: { notAdjustable: 'La profondeur du siège ne se règle pas', notSure: 'Je ne sais pas pour ce point' },
  },
  armrest: {
    title: 'Comment vos bras reposent-ils ?',
    hint: 'Laissez tomber les épaules. Regardez ensuite où sont vos coudes.',
    drawing: 'Une personne vue de face, les coudes sur les accoudoirs.',
    options: {
      neutral: 'Mes coudes reposent sous mes épaules, et mes épaules sont relâchées',
      highOrLow: 'Mes accoudoirs poussent mes épaules vers le haut, ou sont trop bas, ou je n’en ai pas',
      notSure,
    },
    extrasTitle: anyAsWell,
    extras: {
      hardDamaged: 'Les accoudoirs sont durs ou abîmés',
      tooWide: 'Les accoudoirs sont trop écartés',
      notAdjustable: 'Les accoudoirs ne se règlent pas',
      notSure: notSureAboutRest,
    },
  },
  backSupport: {
    title: 'Comment votre dos repose-t-il ?',
    hint: 'Asseyez-vous comme au milieu d’une journée de travail.',
    drawing: 'Quatre personnes sur des chaises, vues de côté, avec des dossiers différents.',
    options: {
      neutral: 'Je m’appuie sur le dossier, et il remplit le creux du bas de mon dos',
      noLumbar: 'Le dossier ne remplit pas le creux du bas de mon dos',
      badAngle: 'Je me penche loin en arrière, ou je me tiens tout raide ou courbé en avant',
      noBackSupport: 'Mon dos ne touche pas de dossier, ou il n’y en a pas',
      notSure,
    },
    extrasTitle: anyAsWell,
    extras: {
      surfaceTooHigh: 'Le bureau est si haut que mes épaules montent',
      notAdjustable: 'Le dossier ne se règle pas',
      notSure: notSureAboutRest,
    },
  },
  chairTime: {
    title: 'Combien de temps êtes-vous assis ici ?',
    hint: firstLine,
    drawing: 'Une chaise à côté d’une horloge.',
    options: time('la chaise'),
  },
  chairBase: {
    title: 'L’un de ces points est-il vrai pour votre siège ?',
    hint: tickAll,
    drawing: 'Le pied d’une chaise, et un repose-pieds.',
    options: {
      unstable: 'Il est bancal, ou je ne m’y sens pas en sécurité',
      hardToMove: 'J’ai du mal à bouger ou à tourner dessus',
      noFootrest: 'J’aimerais un repose-pieds et je n’en ai pas',
      none,
    },
  },
};

const screen: Record<string, QuestionWords> = {
  monitor: {
    title: 'Où est l’écran que vous regardez le plus ?',
    hint: 'Regardez droit devant vous. La première ligne de texte devrait être à peu près à cette hauteur.',
    drawing: 'Une personne et un écran, vus de côté, avec une ligne qui part de l’œil.',
    options: {
      neutral: 'Le haut est à peu près à hauteur des yeux, et je peux le toucher le bras tendu',
      tooLow: 'Trop bas : je penche la tête en avant pour le lire',
      tooHigh: 'Trop haut : je penche la tête en arrière pour le lire',
      notSure,
    },
    extrasTitle: anyAsWell,
    extras: {
      tooFar: 'Il est plus loin que la longueur de mon bras',
      neckTwist: 'Je tourne la tête sur le côté pour le regarder',
      glare: 'J’y vois le reflet de lampes ou de fenêtres',
      noDocumentHolder: 'Je lis des papiers posés à plat sur le bureau',
      notSure: notSureAboutRest,
    },
  },
  monitorTime: {
    title: 'Combien de temps regardez-vous l’écran ?',
    hint: firstLine,
    drawing: 'Un écran à côté d’une horloge.',
    options: time('l’écran'),
  },
  screenPicture: {
    title: 'L’un de ces points est-il vrai pour votre écran ?',
    hint: tickAll,
    drawing: 'Un écran avec du texte, et des flèches pour le tourner, l’incliner et le lever.',
    options: {
      smallText: 'Le texte est trop petit, trop serré ou pas net',
      flicker: 'L’image clignote ou saute',
      brightnessFixed: 'Je ne peux pas changer facilement sa luminosité',
      cannotTurn: 'Il ne se tourne pas ou ne s’incline pas facilement',
      cannotRaise: 'Je ne peux pas changer sa hauteur, même avec un support',
      oldTube: 'C’est un vieil écran profond, avec un tube de verre',
      none,
    },
  },
  telephone: {
    title: 'Comment téléphonez-vous ici ?',
    hint: 'Les appels sur l’ordinateur comptent aussi.',
    drawing: 'Une personne avec un casque, et une personne qui tend le bras vers un téléphone.',
    options: {
      notUsed: 'Je ne téléphone pas ici',
      neutral: 'Avec un casque ou un haut-parleur, ou d’une main, la tête droite',
      tooFar: 'Je dois tendre le bras pour prendre le téléphone',
      notSure,
    },
    extrasTitle: anyAsWell,
    extras: {
      neckShoulderHold: 'Je coince le téléphone entre la tête et l’épaule',
      noHandsFree: 'Je n’ai ni casque ni haut-parleur',
      notSure: notSureAboutRest,
    },
  },
  telephoneTime: {
    title: 'Combien de temps téléphonez-vous ?',
    hint: firstLine,
    drawing: 'Un téléphone à côté d’une horloge.',
    options: time('le téléphone'),
  },
};

const hands: Record<string, QuestionWords> = {
  mouse: {
    title: 'Où est votre souris ou votre pavé tactile ?',
    hint: 'Regardez votre bras pendant que vous l’utilisez. Souvent, on ne remarque pas que le bras est tendu.',
    drawing: 'Un bureau vu d’en haut, avec une souris près de l’épaule et une autre loin.',
    options: {
      neutral: 'Près de moi, dans l’axe de mon épaule',
      reaching: 'Je tends le bras en avant ou sur le côté pour l’atteindre',
      notSure,
    },
    extrasTitle: anyAsWell,
    extras: {
      differentSurface: 'Elle est sur une autre surface ou à une autre hauteur que le clavier',
      pinchGrip: 'Elle est si petite que je la pince du bout des doigts',
      palmrest: 'Mon poignet repose sur un support ou un bord dur pendant que je la bouge',
      notSure: notSureAboutRest,
    },
  },
  mouseTime: {
    title: 'Combien de temps utilisez-vous la souris ou le pavé tactile ?',
    hint: firstLine,
    drawing: 'Une souris à côté d’une horloge.',
    options: time('la souris'),
  },
  keyboard: {
    title: 'Comment sont vos poignets quand vous tapez ?',
    hint: 'Tapez une phrase et regardez vos poignets de côté. Souvent, on ne remarque pas qu’ils sont pliés.',
    drawing: 'Deux mains sur des claviers, vues de côté : une droite et une pliée vers le haut.',
    options: {
      neutral: 'Mes poignets sont droits et mes épaules sont relâchées',
      extended: 'Mes mains se plient vers le haut aux poignets',
      notSure,
    },
    extrasTitle: anyAsWell,
    extras: {
      deviation: 'Mes mains se plient sur le côté quand je tape',
      tooHigh: 'Le clavier est si haut que mes épaules montent',
      overheadReach: 'J’attrape souvent des choses au-dessus de ma tête',
      notAdjustable: 'La hauteur du clavier ne se règle pas',
      notSure: notSureAboutRest,
    },
  },
  keyboardTime: {
    title: 'Combien de temps tapez-vous ?',
    hint: firstLine,
    drawing: 'Un clavier à côté d’une horloge.',
    options: time('le clavier'),
  },
  keyboardKeys: {
    title: 'L’un de ces points est-il vrai pour votre clavier ?',
    hint: tickAll,
    drawing: 'Un clavier avec de la place devant pour les mains.',
    options: {
      notTiltable: 'On ne peut pas l’incliner ou le poser à plat',
      noSpaceInFront: 'Il n’y a pas de place devant pour mes mains',
      shiny: 'Il brille et renvoie la lumière',
      awkward: 'Les touches sont dures ou mal placées',
      unreadable: 'Je lis mal les signes sur les touches',
      none,
    },
  },
  oneHandFit: {
    title: 'L’un de ces points est-il vrai quand vous travaillez d’une seule main ?',
    hint: tickAll,
    drawing: 'Une main au-dessus d’un clavier, avec une souris à côté.',
    options: {
      wrongSide: 'La souris est du côté que je n’utilise pas',
      twoHandKeys: 'J’ai souvent besoin de touches qui demandent deux mains',
      reaching: 'Je tends loin le bras au-dessus du clavier ou du bureau',
      none,
    },
  },
};

const room: Record<string, QuestionWords> = {
  deskSurface: {
    title: 'L’un de ces points est-il vrai pour votre bureau ?',
    hint: tickAll,
    drawing: 'Un bureau vu d’en haut, avec des objets dessus et de l’espace autour.',
    options: {
      tooSmall: 'Il est trop petit pour ce qu’il me faut dessus',
      shiny: 'Il brille et renvoie la lumière',
      cannotRearrange: 'Je ne peux pas placer l’écran, le clavier et les papiers où je veux',
      noComfortablePosition: 'Je n’y trouve pas de position confortable, ni assis ni debout',
      noSpaceToMove: 'Il y a trop peu d’espace autour pour bouger et changer de position',
      none,
    },
  },
  light: {
    title: 'L’un de ces points est-il vrai pour la lumière ?',
    hint: tickAll,
    drawing: 'Un bureau avec une lampe et une fenêtre.',
    options: {
      tooDark: 'Il fait trop sombre pour lire facilement un papier',
      tooBright: 'La lumière est trop forte',
      screenContrast: 'L’espace derrière l’écran est beaucoup plus clair ou plus sombre que l’écran',
      directGlare: 'Une lampe, une fenêtre ou un mur clair m’éblouit',
      noBlinds: 'La fenêtre près de moi n’a ni store ni rideau',
      none,
    },
  },
  surroundings: {
    title: 'L’un de ces points est-il vrai pour la pièce ?',
    hint: tickAll,
    drawing: 'Un bureau avec des signes pour le bruit, la chaleur et l’air sec.',
    options: {
      noise: 'À cause du bruit, j’ai du mal à réfléchir ou à parler',
      heat: 'Les appareils rendent l’endroit trop chaud',
      dryAir: 'L’air est trop sec ou trop humide',
      none,
    },
  },
};

const work: Record<string, QuestionWords> = {
  software: {
    title: 'L’un de ces points est-il vrai pour les logiciels que vous utilisez ?',
    hint: tickAll,
    drawing: 'Un écran avec une fenêtre de logiciel.',
    options: {
      notSuited: 'Ils ne vont pas avec le travail que je fais',
      hardToUse: 'Ils sont difficiles à utiliser, ou ne vont pas avec ce que je sais',
      hiddenChecks: 'Je ne sais pas s’ils contrôlent ma façon de travailler',
      noFeedback: 'Ils ne montrent pas si quelque chose a marché',
      wrongPace: 'Ils sont trop lents, ou me pressent',
      hardToRead: 'Ce qu’ils montrent est difficile à lire ou à suivre',
      none,
    },
  },
  workPace: {
    title: 'Pouvez-vous décider quand changer de tâche et à quelle vitesse travailler ?',
    drawing: 'Une liste de tâches avec des flèches.',
    options: { mostly: 'Le plus souvent', partly: 'En partie', hardly: 'Presque jamais' },
  },
  breaks: {
    title: 'Combien de temps travaillez-vous à l’écran avant une pause ?',
    hint: 'Se lever, ou faire une tâche loin de l’écran, compte comme une pause.',
    drawing: 'Une horloge avec une tasse à côté.',
    options: { under30: '30 minutes au plus', upTo60: '1 heure au plus', over60: 'Plus de 1 heure', notSure },
  },
  training: {
    title: 'Quelqu’un vous a-t-il montré comment régler votre poste ?',
    hint: 'Une leçon comme celle avant cette vérification compte.',
    drawing: 'Une personne montre une chaise à une autre.',
    options: { yes: 'Oui', no: 'Non' },
  },
  seeScreen: {
    title: 'Pouvez-vous lire votre écran sans vous pencher en avant ni plisser les yeux ?',
    drawing: 'Une personne qui se penche vers un écran.',
    options: { yes: 'Oui', no: 'Non', notSure },
  },
  eyeTest: {
    title: 'De quand date votre dernier examen de la vue ?',
    hint: 'Dans beaucoup de pays, votre employeur le paie.',
    drawing: 'Un tableau avec des lettres de plusieurs tailles.',
    options: {
      recent: 'De moins de 2 ans',
      longAgo: 'De plus de 2 ans',
      never: 'Je n’en ai jamais fait',
      notSure,
    },
  },
};

const symptoms: Record<string, QuestionWords> = {
  bodyMap: {
    title: 'Où avez-vous eu une gêne ces 7 derniers jours ?',
    hint: 'Une gêne, c’est un mal, une douleur, une raideur ou un engourdissement. Vous pouvez passer cette partie.',
    drawing: 'Une personne de face et de dos, avec neuf zones.',
  },
  siteIntensity: {
    title: 'Au pire moment de ces 7 derniers jours, à quel point était-ce fort ?',
    hint: '0 veut dire aucune douleur. 10 est la pire que vous puissiez imaginer.',
    drawing: 'Une rangée de nombres de 0 à 10.',
  },
  siteStopped: {
    title: 'Cela vous a-t-il empêché de faire vos activités habituelles ces 7 derniers jours ?',
    drawing: 'Une personne qui pose un sac.',
    options: { no: 'Non', yes: 'Oui' },
  },
};

/** The French words of version 1. */
export const questionnaireText1Fr: QuestionnaireText = {
  version: 1,
  locale: 'fr',
  sections: {
    place: 'Votre poste de travail',
    chair: 'Votre chaise',
    screen: 'Écran et téléphone',
    hands: 'Souris et clavier',
    room: 'Bureau et pièce',
    work: 'Travail et pauses',
    symptoms: 'Comment vous allez',
  },
  questions: { ...place, ...chair, ...screen, ...hands, ...room, ...work, ...symptoms },
};
