import type { LessonWords } from './types.ts';

export const german: LessonWords = {
  cards: {
    purpose: {
      title: 'Wozu der Selbst-Check da ist',
      text: [
        'Der Selbst-Check betrachtet Ihren Stuhl, Ihren Bildschirm und was auf dem Tisch steht.',
        'Er fragt, was Sie sehen und was Sie tun. Falsche Antworten gibt es nicht.',
        'Es geht um den Arbeitsplatz. Er beurteilt nicht Sie, und er ist keine Diagnose.',
      ],
    },
    look: {
      title: 'Den eigenen Arbeitsplatz ansehen',
      text: [
        'Setzen Sie sich an den Platz. Sitzen Sie wie sonst, nicht wie Sie meinen sitzen zu müssen.',
        'Arbeiten Sie eine Minute. Halten Sie dann inne und bleiben Sie so.',
        'Schauen Sie jetzt auf Füße, Rücken, Ellbogen und Augen. Ein Foto von der Seite hilft.',
      ],
    },
    meaning: {
      title: 'Was die Fragen meinen',
      text: [
        'Zu jeder Frage gibt es ein Bild. Wählen Sie das, das Ihnen am ähnlichsten ist.',
        'Manches lässt sich zusätzlich ankreuzen. Kreuzen Sie nur an, was an den meisten Tagen stimmt.',
        'Fragen nach der Zeit meinen einen üblichen Tag. Zählen Sie alle Stunden zusammen.',
      ],
    },
    hands: {
      title: 'Bei Maus und Tastatur zweimal hinsehen',
      text: [
        'Wer sich selbst prüft, beurteilt Maus und Tastatur oft zu gut.',
        'Fachleute sehen oft einen gestreckten Arm oder ein geknicktes Handgelenk, das man selbst nicht spürt.',
        'Halten Sie also mit der Hand an der Maus still. Schauen Sie auf den Ellbogen, dann auf das Handgelenk.',
      ],
    },
    after: {
      title: 'Wie es weitergeht',
      text: [
        'Sie sehen sofort, was Sie zuerst ändern können. Das meiste kostet nichts.',
        'Sagen Sie es, wenn Sie unsicher sind. Ihr Wert ist dann ein Bereich, und wir zeigen, wie Sie es herausfinden.',
        'Fachleute sehen manches, das Sie nicht sehen. Sie können immer um Hilfe bitten.',
      ],
    },
  },
  checks: {
    deskNotBody: {
      question: 'Was sagt der Wert für den Arbeitsplatz?',
      options: {
        desk: 'Wie gut der Platz zu mir passt',
        body: 'Ob mit meinem Körper etwas nicht stimmt',
        work: 'Wie gut ich arbeite',
      },
      why: 'Der Wert betrifft Stuhl, Bildschirm, Maus und Tastatur. Er ist keine Diagnose.',
    },
    usualDay: {
      question: 'Wie sitzen Sie, wenn Sie antworten?',
      options: { best: 'So gerade wie möglich', usual: 'Wie sonst auch', tidy: 'Nach dem Aufräumen' },
      why: 'Der Check hilft nur bei dem, wie Sie an den meisten Tagen wirklich sitzen.',
    },
    mouse: {
      question: 'Ihre Maus fühlt sich gut an. Was tun Sie?',
      options: {
        lookAgain: 'Ich halte inne und sehe auf Ellbogen und Handgelenk',
        guess: 'Ich wähle gleich die beste Antwort',
        skip: 'Ich lasse die Frage aus',
      },
      why: 'Maus und Tastatur werden oft zu gut beurteilt. Ein zweiter Blick dauert zehn Sekunden.',
    },
    notSure: {
      question: 'Sie können nicht sagen, ob der Bildschirm zu hoch ist. Was wählen Sie?',
      options: { guess: 'Ich rate', notSure: '„Ich bin nicht sicher“', stop: 'Ich breche ab' },
      why: 'Mit „Ich bin nicht sicher“ ist Ihr Wert ein Bereich, und Sie erfahren, wie Sie es herausfinden.',
    },
  },
};
