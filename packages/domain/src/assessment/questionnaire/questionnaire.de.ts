import type { QuestionnaireText, QuestionWords } from './types.ts';

const notSure = 'Ich bin nicht sicher';
const notSureAboutRest = 'Beim Rest bin ich nicht sicher';
const none = 'Nichts davon';
const tickAll = 'Kreuzen Sie alles an, was stimmt.';
const extrasTitle = 'Stimmt auch etwas davon?';
const firstLine = 'Wählen Sie die erste Zeile, die an einem üblichen Tag stimmt.';

const time = (unsure: string) => ({
  long: 'Mehr als 1 Stunde am Stück, oder mehr als 4 Stunden am Tag',
  medium: '30 bis 60 Minuten am Stück, oder 1 bis 4 Stunden am Tag',
  short: 'Weniger als das',
  notSure: `Ich bin nicht sicher, wie lange ich ${unsure}`,
});

const place: Record<string, QuestionWords> = {
  place: {
    title: 'Wo ist dieser Arbeitsplatz?',
    drawing: 'Ein Tisch im Büro, ein Tisch zu Hause und ein Tisch in einem Café.',
    options: { office: 'Im Büro', home: 'Zu Hause', elsewhere: 'Woanders' },
  },
  usedMost: {
    title: 'Ist das der Arbeitsplatz, den Sie am meisten nutzen?',
    drawing: 'Eine Kalenderwoche, in der die meisten Tage markiert sind.',
    options: { yes: 'Ja', no: 'Nein, ich nutze einen anderen öfter' },
  },
  shared: {
    title: 'Teilen Sie diesen Platz mit anderen?',
    hint: 'Auch ein Platz, den Sie für den Tag buchen, ist geteilt.',
    drawing: 'Ein Tisch, an dem sich zwei Personen abwechseln.',
    options: { own: 'Nein, er ist meiner', shared: 'Ja, er ist geteilt' },
  },
  sharedSetup: {
    title: 'Stellen Sie den geteilten Platz ein, wenn Sie anfangen?',
    hint: 'Zum Beispiel ändern Sie die Sitzhöhe und rücken den Bildschirm zurecht.',
    drawing: 'Eine Hand am Hebel eines Stuhls.',
    options: { always: 'Ja, jedes Mal', sometimes: 'Manchmal', never: 'Nein, oder es lässt sich nichts verstellen' },
  },
  seating: {
    title: 'Worauf sitzen Sie hier?',
    drawing: 'Ein Bürostuhl, ein Küchenstuhl, ein Rollstuhl und eine Person, die steht.',
    options: {
      deskChair: 'Auf einem Bürostuhl',
      otherSeat: 'Auf etwas anderem, etwa einem Küchenstuhl oder Hocker',
      wheelchair: 'In einem Rollstuhl',
      alwaysStanding: 'Gar nicht, ich stehe hier immer',
    },
  },
  wheelchairFit: {
    title: 'Stimmt etwas davon, wo Sie im Rollstuhl arbeiten?',
    hint: tickAll,
    drawing: 'Eine Person im Rollstuhl an einem Tisch, von der Seite.',
    options: {
      deskHeight: 'Der Tisch ist für mich zu hoch oder zu niedrig',
      noRoomUnderDesk: 'Meine Knie oder Armlehnen passen nicht unter den Tisch',
      cannotReach: 'Ich erreiche Dinge nicht, die ich oft brauche',
      noTurningSpace: 'Zum Wenden ist zu wenig Platz',
      none,
    },
  },
  standingFit: {
    title: 'Stimmt etwas davon, wo Sie im Stehen arbeiten?',
    hint: tickAll,
    drawing: 'Eine Person, die an einem hohen Tisch steht, von der Seite.',
    options: {
      deskHeight: 'Die Arbeitsfläche ist für meine Ellbogen zu hoch oder zu niedrig',
      cannotSit: 'Ich kann mich nirgends setzen, wenn ich ausruhen möchte',
      hardFloor: 'Der Boden ist hart, und ich habe keine Matte',
      none,
    },
  },
  hands: {
    title: 'Welche Hände nutzen Sie am Computer?',
    drawing: 'Zwei Hände über einer Tastatur.',
    options: { both: 'Beide Hände', left: 'Nur meine linke Hand', right: 'Nur meine rechte Hand' },
  },
  computer: {
    title: 'Womit arbeiten Sie hier?',
    drawing: 'Sechs Ausstattungen, vom Computer auf dem Tisch bis zum Tablet.',
    options: {
      desktop: 'Mit einem festen Computer',
      laptopDocked: 'Mit einem Laptop, dazu ein Bildschirm und eine Tastatur',
      laptopScreen: 'Mit einem Laptop, dazu ein Bildschirm, aber auf seiner eigenen Tastatur',
      laptopKeyboard: 'Mit einem Laptop, dazu eine Tastatur, aber auf seinem eigenen Bildschirm',
      laptopAlone: 'Nur mit einem Laptop',
      tablet: 'Mit einem Tablet',
    },
  },
  portableTime: {
    title: 'Wie lange arbeiten Sie so?',
    hint: 'Denken Sie an einen üblichen Tag an diesem Arbeitsplatz.',
    drawing: 'Ein Laptop neben einer Uhr.',
    options: {
      short: 'Höchstens 2 Stunden am Stück, und höchstens 3 Stunden am Tag',
      long: 'Mehr als 2 Stunden am Stück, oder mehr als 3 Stunden am Tag',
    },
  },
  screens: {
    title: 'Wie viele Bildschirme nutzen Sie, und wo stehen sie?',
    drawing: 'Vier Tische von oben, mit einem oder zwei Bildschirmen.',
    options: {
      one: 'Einen Bildschirm',
      mainInFront: 'Zwei oder mehr, und der wichtigste steht vor mir',
      mainToSide: 'Zwei oder mehr, und ich schaue meist auf einen an der Seite',
      equalUse: 'Zwei oder mehr, und ich schaue auf zwei etwa gleich viel',
    },
  },
  deskHeight: {
    title: 'Lässt sich die Höhe Ihres Tisches verstellen?',
    drawing: 'Ein Tisch mit einem Pfeil nach oben und unten.',
    options: {
      fixed: 'Nein',
      adjustableUsed: 'Ja, und ich verstelle ihn am Tag immer wieder',
      adjustableUnused: 'Ja, aber ich verstelle ihn fast nie',
    },
  },
  lenses: {
    title: 'Welche Brille oder Linsen tragen Sie am Bildschirm?',
    hint: 'Manche Brillen haben unten einen Teil zum Lesen. Davon hängt ab, wo ein Bildschirm stehen sollte.',
    drawing: 'Eine Brille mit einer Stärke und eine Brille mit einem Leseteil unten.',
    options: {
      none: 'Keine',
      singleVision: 'Brille oder Kontaktlinsen mit einer Stärke',
      progressive: 'Gleitsicht- oder Bifokalbrille',
      notSure,
    },
  },
};

const chair: Record<string, QuestionWords> = {
  seatHeight: {
    title: 'Wie hoch ist Ihr Sitz?',
    hint: 'Setzen Sie sich ganz nach hinten. Schauen Sie auf Knie und Füße.',
    drawing: 'Eine Person auf einem Stuhl von der Seite, mit einer Linie entlang von Ober- und Unterschenkel.',
    options: {
      neutral: 'Meine Füße stehen flach, und die Knie bilden etwa einen rechten Winkel',
      tooLow: 'Zu niedrig: Meine Knie sind höher als die Hüften',
      tooHigh: 'Zu hoch: Meine Knie sind tiefer als die Hüften, aber die Füße erreichen den Boden',
      noFootContact: 'Meine Füße stehen weder auf dem Boden noch auf einer Fußstütze',
      notSure,
    },
    extrasTitle,
    extras: {
      noLegRoom: 'Unter dem Tisch ist zu wenig Platz, um die Beine zu überschlagen',
      notAdjustable: 'Die Sitzhöhe lässt sich nicht verstellen',
      notSure: notSureAboutRest,
    },
  },
  seatDepth: {
    title: 'Wie tief ist Ihr Sitz?',
    hint: 'Setzen Sie sich ganz nach hinten. Legen Sie drei Finger zwischen Sitzkante und Kniekehle.',
    drawing: 'Eine Hand zwischen der Vorderkante eines Sitzes und einem Knie.',
    options: {
      neutral: 'Dort ist Platz für etwa drei Finger, also 7 bis 8 cm',
      tooLong: 'Dort ist weniger Platz',
      tooShort: 'Dort ist viel mehr Platz',
      notSure,
    },
    extrasTitle: 'Stimmt auch das?',
    extras: { notAdjustable: 'Die Sitztiefe lässt sich nicht verstellen', notSure: 'Da bin ich nicht sicher' },
  },
  armrest: {
    title: 'Wie liegen Ihre Arme auf?',
    hint: 'Lassen Sie die Schultern sinken. Schauen Sie dann, wo Ihre Ellbogen sind.',
    drawing: 'Eine Person von vorn, die Ellbogen auf den Armlehnen.',
    options: {
      neutral: 'Meine Ellbogen liegen unter den Schultern auf, und die Schultern sind locker',
      highOrLow: 'Meine Armlehnen drücken die Schultern hoch, sind zu niedrig, oder ich habe keine',
      notSure,
    },
    extrasTitle,
    extras: {
      hardDamaged: 'Die Armlehnen sind hart oder beschädigt',
      tooWide: 'Die Armlehnen sind zu weit auseinander',
      notAdjustable: 'Die Armlehnen lassen sich nicht verstellen',
      notSure: notSureAboutRest,
    },
  },
  backSupport: {
    title: 'Wie lehnt Ihr Rücken an?',
    hint: 'Sitzen Sie so wie mitten an einem Arbeitstag.',
    drawing: 'Vier Personen auf Stühlen von der Seite, mit verschiedenen Rückenlehnen.',
    options: {
      neutral: 'Ich lehne mich an, und die Rückenlehne füllt die Mulde am unteren Rücken',
      noLumbar: 'Die Rückenlehne füllt die Mulde am unteren Rücken nicht',
      badAngle: 'Ich lehne weit zurück, sitze kerzengerade oder nach vorn gebeugt',
      noBackSupport: 'Mein Rücken berührt keine Rückenlehne, oder es gibt keine',
      notSure,
    },
    extrasTitle,
    extras: {
      surfaceTooHigh: 'Der Tisch ist so hoch, dass meine Schultern hochgehen',
      notAdjustable: 'Die Rückenlehne lässt sich nicht verstellen',
      notSure: notSureAboutRest,
    },
  },
  chairTime: {
    title: 'Wie lange sitzen Sie hier?',
    hint: firstLine,
    drawing: 'Ein Stuhl neben einer Uhr.',
    options: time('hier sitze'),
  },
  chairBase: {
    title: 'Stimmt etwas davon bei Ihrem Sitz?',
    hint: tickAll,
    drawing: 'Die Füße eines Stuhls und eine Fußstütze.',
    options: {
      unstable: 'Er wackelt, oder ich fühle mich darauf nicht sicher',
      hardToMove: 'Ich kann mich darauf nicht leicht bewegen oder drehen',
      noFootrest: 'Ich hätte gern eine Fußstütze und habe keine',
      none,
    },
  },
};

const screen: Record<string, QuestionWords> = {
  monitor: {
    title: 'Wo steht der Bildschirm, auf den Sie am meisten schauen?',
    hint: 'Schauen Sie geradeaus. Die oberste Textzeile sollte etwa auf dieser Höhe sein.',
    drawing: 'Eine Person und ein Bildschirm von der Seite, mit einer Linie vom Auge.',
    options: {
      neutral: 'Die Oberkante ist etwa auf Augenhöhe, und ich erreiche ihn mit ausgestrecktem Arm',
      tooLow: 'Zu tief: Ich senke zum Lesen den Kopf',
      tooHigh: 'Zu hoch: Ich lege zum Lesen den Kopf in den Nacken',
      notSure,
    },
    extrasTitle,
    extras: {
      tooFar: 'Er ist weiter weg, als mein Arm lang ist',
      neckTwist: 'Ich drehe den Kopf zur Seite, um ihn zu sehen',
      glare: 'Lampen oder Fenster spiegeln sich darauf',
      noDocumentHolder: 'Ich arbeite mit Papier, das flach auf dem Tisch liegt',
      notSure: notSureAboutRest,
    },
  },
  monitorTime: {
    title: 'Wie lange schauen Sie auf den Bildschirm?',
    hint: firstLine,
    drawing: 'Ein Bildschirm neben einer Uhr.',
    options: time('auf den Bildschirm schaue'),
  },
  screenPicture: {
    title: 'Stimmt etwas davon bei Ihrem Bildschirm?',
    hint: tickAll,
    drawing: 'Ein Bildschirm mit Text und Pfeilen zum Drehen, Neigen und Heben.',
    options: {
      smallText: 'Die Schrift ist zu klein, zu eng oder nicht scharf',
      flicker: 'Das Bild flimmert oder springt',
      brightnessFixed: 'Ich kann die Helligkeit nicht leicht ändern',
      cannotTurn: 'Er lässt sich nicht leicht drehen oder neigen',
      cannotRaise: 'Ich kann seine Höhe nicht ändern, auch nicht mit einem Ständer',
      oldTube: 'Es ist ein alter, tiefer Röhrenschirm',
      none,
    },
  },
  telephone: {
    title: 'Wie telefonieren Sie hier?',
    hint: 'Gespräche am Computer zählen auch.',
    drawing: 'Eine Person mit Headset und eine Person, die sich nach einem Telefon streckt.',
    options: {
      notUsed: 'Ich telefoniere hier nicht',
      neutral: 'Mit Headset oder Lautsprecher, oder in einer Hand mit geradem Kopf',
      tooFar: 'Ich muss mich nach dem Telefon strecken',
      notSure,
    },
    extrasTitle,
    extras: {
      neckShoulderHold: 'Ich klemme das Telefon zwischen Kopf und Schulter',
      noHandsFree: 'Ich habe weder Headset noch Lautsprecher',
      notSure: notSureAboutRest,
    },
  },
  telephoneTime: {
    title: 'Wie lange telefonieren Sie?',
    hint: firstLine,
    drawing: 'Ein Telefon neben einer Uhr.',
    options: time('telefoniere'),
  },
};

const hands: Record<string, QuestionWords> = {
  mouse: {
    title: 'Wo ist Ihre Maus oder Ihr Touchpad?',
    hint: 'Schauen Sie beim Benutzen auf Ihren Arm. Viele übersehen hier, dass sie sich strecken.',
    drawing: 'Ein Tisch von oben, eine Maus nahe der Schulterlinie und eine weit weg.',
    options: {
      neutral: 'Nah bei mir, auf einer Linie mit der Schulter',
      reaching: 'Ich strecke mich dafür nach vorn oder zur Seite',
      notSure,
    },
    extrasTitle,
    extras: {
      differentSurface: 'Sie liegt auf einer anderen Fläche oder Höhe als die Tastatur',
      pinchGrip: 'Sie ist so klein, dass ich sie mit den Fingerspitzen festhalte',
      palmrest: 'Mein Handgelenk liegt beim Bewegen auf einer harten Auflage oder Kante',
      notSure: notSureAboutRest,
    },
  },
  mouseTime: {
    title: 'Wie lange nutzen Sie die Maus oder das Touchpad?',
    hint: firstLine,
    drawing: 'Eine Maus neben einer Uhr.',
    options: time('die Maus nutze'),
  },
  keyboard: {
    title: 'Wie sind Ihre Handgelenke beim Tippen?',
    hint: 'Tippen Sie einen Satz und sehen Sie die Handgelenke von der Seite an. Viele übersehen hier einen Knick.',
    drawing: 'Zwei Hände auf Tastaturen von der Seite, eine gerade und eine nach oben geknickt.',
    options: {
      neutral: 'Meine Handgelenke sind gerade, und die Schultern sind locker',
      extended: 'Meine Hände knicken an den Handgelenken nach oben',
      notSure,
    },
    extrasTitle,
    extras: {
      deviation: 'Meine Hände knicken beim Tippen zur Seite',
      tooHigh: 'Die Tastatur ist so hoch, dass meine Schultern hochgehen',
      overheadReach: 'Ich greife oft nach Dingen über dem Kopf',
      notAdjustable: 'Die Höhe der Tastatur lässt sich nicht verstellen',
      notSure: notSureAboutRest,
    },
  },
  keyboardTime: {
    title: 'Wie lange tippen Sie?',
    hint: firstLine,
    drawing: 'Eine Tastatur neben einer Uhr.',
    options: time('tippe'),
  },
  keyboardKeys: {
    title: 'Stimmt etwas davon bei Ihrer Tastatur?',
    hint: tickAll,
    drawing: 'Eine Tastatur, davor Platz für die Hände.',
    options: {
      notTiltable: 'Sie lässt sich nicht neigen oder flach legen',
      noSpaceInFront: 'Davor ist kein Platz für meine Hände',
      shiny: 'Sie glänzt und spiegelt Licht',
      awkward: 'Die Tasten gehen schwer oder liegen ungünstig',
      unreadable: 'Ich kann die Zeichen auf den Tasten nicht gut lesen',
      none,
    },
  },
  oneHandFit: {
    title: 'Stimmt etwas davon, wenn Sie mit einer Hand arbeiten?',
    hint: tickAll,
    drawing: 'Eine Hand über einer Tastatur, daneben eine Maus.',
    options: {
      wrongSide: 'Die Maus liegt auf der Seite, die ich nicht nutze',
      twoHandKeys: 'Ich brauche oft Tasten, für die man zwei Hände braucht',
      reaching: 'Ich strecke mich weit über Tastatur oder Tisch',
      none,
    },
  },
};

const room: Record<string, QuestionWords> = {
  deskSurface: {
    title: 'Stimmt etwas davon bei Ihrem Tisch?',
    hint: tickAll,
    drawing: 'Ein Tisch von oben, mit Dingen darauf und Platz drumherum.',
    options: {
      tooSmall: 'Er ist zu klein für das, was ich darauf brauche',
      shiny: 'Er glänzt und spiegelt Licht',
      cannotRearrange: 'Ich kann Bildschirm, Tastatur und Papier nicht so stellen, wie ich möchte',
      noComfortablePosition: 'Ich finde daran keine bequeme Haltung im Sitzen oder Stehen',
      noSpaceToMove: 'Ringsum ist zu wenig Platz, um mich zu bewegen und die Haltung zu wechseln',
      none,
    },
  },
  light: {
    title: 'Stimmt etwas davon beim Licht?',
    hint: tickAll,
    drawing: 'Ein Tisch mit einer Lampe und einem Fenster.',
    options: {
      tooDark: 'Es ist zu dunkel, um Papier gut zu lesen',
      tooBright: 'Es ist zu hell',
      screenContrast: 'Hinter dem Bildschirm ist es viel heller oder dunkler als auf ihm',
      directGlare: 'Eine Lampe, ein Fenster oder eine helle Wand blendet mich',
      noBlinds: 'Das Fenster in der Nähe hat weder Rollo noch Vorhang',
      none,
    },
  },
  surroundings: {
    title: 'Stimmt etwas davon beim Raum?',
    hint: tickAll,
    drawing: 'Ein Tisch mit Zeichen für Lärm, Wärme und trockene Luft.',
    options: {
      noise: 'Bei dem Lärm fällt es schwer, zu denken oder zu sprechen',
      heat: 'Die Geräte machen es hier zu warm',
      dryAir: 'Die Luft ist zu trocken oder zu feucht',
      none,
    },
  },
};

const work: Record<string, QuestionWords> = {
  software: {
    title: 'Stimmt etwas davon bei den Programmen, die Sie nutzen?',
    hint: tickAll,
    drawing: 'Ein Bildschirm mit einem Programmfenster.',
    options: {
      notSuited: 'Sie passen nicht zu meiner Arbeit',
      hardToUse: 'Sie sind schwer zu bedienen oder passen nicht zu dem, was ich kann',
      hiddenChecks: 'Ich weiß nicht, ob sie prüfen, wie ich arbeite',
      noFeedback: 'Sie zeigen nicht, ob etwas geklappt hat',
      wrongPace: 'Sie sind zu langsam oder hetzen mich',
      hardToRead: 'Was sie zeigen, ist schwer zu lesen oder zu verstehen',
      none,
    },
  },
  workPace: {
    title: 'Können Sie entscheiden, wann Sie die Aufgabe wechseln und wie schnell Sie arbeiten?',
    drawing: 'Eine Liste von Aufgaben mit Pfeilen.',
    options: { mostly: 'Meistens', partly: 'Teilweise', hardly: 'Fast nie' },
  },
  breaks: {
    title: 'Wie lange arbeiten Sie am Bildschirm, bevor Sie eine Pause machen?',
    hint: 'Aufstehen oder eine Aufgabe ohne Bildschirm zählt als Pause.',
    drawing: 'Eine Uhr, daneben eine Tasse.',
    options: { under30: 'Bis 30 Minuten', upTo60: 'Bis 1 Stunde', over60: 'Mehr als 1 Stunde', notSure },
  },
  training: {
    title: 'Hat Ihnen jemand gezeigt, wie Sie Ihren Platz einstellen?',
    hint: 'Eine Lektion wie die vor diesem Selbst-Check zählt auch.',
    drawing: 'Eine Person zeigt einer anderen einen Stuhl.',
    options: { yes: 'Ja', no: 'Nein' },
  },
  seeScreen: {
    title: 'Können Sie den Bildschirm lesen, ohne sich nach vorn zu lehnen oder die Augen zuzukneifen?',
    drawing: 'Eine Person, die sich nah zum Bildschirm lehnt.',
    options: { yes: 'Ja', no: 'Nein', notSure },
  },
  eyeTest: {
    title: 'Wann war Ihr letzter Sehtest?',
    hint: 'In vielen Ländern bezahlt ihn der Arbeitgeber.',
    drawing: 'Eine Tafel mit Buchstaben in vielen Größen.',
    options: {
      recent: 'In den letzten 2 Jahren',
      longAgo: 'Vor mehr als 2 Jahren',
      never: 'Noch nie',
      notSure,
    },
  },
};

const symptoms: Record<string, QuestionWords> = {
  bodyMap: {
    title: 'Wo hatten Sie in den letzten 7 Tagen Beschwerden?',
    hint: 'Beschwerden sind Ziehen, Schmerz, Steifheit oder Taubheit. Sie können diesen Teil überspringen.',
    drawing: 'Eine Person von vorn und von hinten, mit neun Körperstellen.',
  },
  siteIntensity: {
    title: 'Wie schlimm war es in den letzten 7 Tagen, als es am schlimmsten war?',
    hint: '0 ist kein Schmerz. 10 ist das Schlimmste, was Sie sich vorstellen können.',
    drawing: 'Eine Reihe von Zahlen von 0 bis 10.',
  },
  siteStopped: {
    title: 'Hat es Sie in den letzten 7 Tagen von dem abgehalten, was Sie sonst tun?',
    drawing: 'Eine Person, die eine Tasche abstellt.',
    options: { no: 'Nein', yes: 'Ja' },
  },
};

/** The German words of version 1. */
export const questionnaireText1De: QuestionnaireText = {
  version: 1,
  locale: 'de',
  sections: {
    place: 'Ihr Arbeitsplatz',
    chair: 'Ihr Stuhl',
    screen: 'Bildschirm und Telefon',
    hands: 'Maus und Tastatur',
    room: 'Tisch und Raum',
    work: 'Arbeit und Pausen',
    symptoms: 'Wie es Ihnen geht',
  },
  questions: { ...place, ...chair, ...screen, ...hands, ...room, ...work, ...symptoms },
};
