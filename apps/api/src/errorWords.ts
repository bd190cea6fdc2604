import type { Language } from '@sitwell/services/language';

type Translated = readonly [de: string, fr: string, es: string];

/**
 * What errors say to people, by the English sentence that the rule itself speaks. `#` stands for a number and `@` for the quoted
 * name of a field, in the same order.
 * A sentence that is missing becomes the general one of its kind: no page shows half a sentence in another language.
 */
const sentences: Readonly<Record<string, Translated>> = {
  'Something is missing or wrong.': [
    'Etwas fehlt oder stimmt nicht.',
    'Il manque quelque chose, ou c’est inexact.',
    'Falta algo o no es correcto.',
  ],
  'This was not found.': ['Das wurde nicht gefunden.', 'Cela n’a pas été trouvé.', 'No se ha encontrado.'],
  'This request cannot be read.': [
    'Diese Anfrage ist nicht lesbar.',
    'Cette demande est illisible.',
    'Esta petición no se puede leer.',
  ],
  'This request is too large.': [
    'Diese Anfrage ist zu groß.',
    'Cette demande est trop grande.',
    'Esta petición es demasiado grande.',
  ],
  'Something went wrong here. Please try again in a minute.': [
    'Bei uns ging etwas schief. Bitte versuchen Sie es in einer Minute noch einmal.',
    'Un problème est survenu chez nous. Réessayez dans une minute.',
    'Algo ha fallado aquí. Inténtelo de nuevo en un minuto.',
  ],
  'Your role does not allow this.': [
    'Ihre Rolle erlaubt das nicht.',
    'Votre rôle ne le permet pas.',
    'Su rol no lo permite.',
  ],
  'Please sign in.': ['Bitte melden Sie sich an.', 'Connectez-vous.', 'Entre, por favor.'],
  'This field is not known.': [
    'Diese Angabe ist nicht bekannt.',
    'Ce champ n’est pas connu.',
    'Este campo no se conoce.',
  ],
  'Give “@”.': ['Geben Sie „@“ an.', 'Donnez «\u202f@\u202f».', 'Dé «@».'],
  'Give “@” as text.': ['Geben Sie „@“ als Text an.', 'Donnez «\u202f@\u202f» comme un texte.', 'Dé «@» como texto.'],
  'Give “@” as a number.': [
    'Geben Sie „@“ als Zahl an.',
    'Donnez «\u202f@\u202f» comme un nombre.',
    'Dé «@» como un número.',
  ],
  'Give “@” as a whole number.': [
    'Geben Sie „@“ als ganze Zahl an.',
    'Donnez «\u202f@\u202f» comme un nombre entier.',
    'Dé «@» como un número entero.',
  ],
  'Give “@” as true or false.': [
    'Geben Sie „@“ als true oder false an.',
    'Donnez «\u202f@\u202f» comme true ou false.',
    'Dé «@» como true o false.',
  ],
  'Give “@” as a list.': [
    'Geben Sie „@“ als Liste an.',
    'Donnez «\u202f@\u202f» comme une liste.',
    'Dé «@» como una lista.',
  ],
  'Give “@” as an object.': [
    'Geben Sie „@“ als Objekt an.',
    'Donnez «\u202f@\u202f» comme un objet.',
    'Dé «@» como un objeto.',
  ],
  'Give “@” as one of these: “@”.': [
    'Geben Sie für „@“ eines davon an: „@“.',
    'Donnez pour «\u202f@\u202f» une de ces valeurs\u202f: «\u202f@\u202f».',
    'Dé para «@» uno de estos valores: «@».',
  ],
  'Give “@” with # characters at most.': [
    'Geben Sie „@“ mit höchstens # Zeichen an.',
    'Donnez «\u202f@\u202f» en # caractères au plus.',
    'Dé «@» con # caracteres como máximo.',
  ],
  'Give “@” with # characters or more.': [
    'Geben Sie „@“ mit mindestens # Zeichen an.',
    'Donnez «\u202f@\u202f» en # caractères au moins.',
    'Dé «@» con # caracteres como mínimo.',
  ],
  'Give “@” with # entries at most.': [
    'Geben Sie „@“ mit höchstens # Einträgen an.',
    'Donnez «\u202f@\u202f» avec # éléments au plus.',
    'Dé «@» con # elementos como máximo.',
  ],
  'Give “@” with # entries or more.': [
    'Geben Sie „@“ mit mindestens # Einträgen an.',
    'Donnez «\u202f@\u202f» avec # éléments au moins.',
    'Dé «@» con # elementos como mínimo.',
  ],
  'Give “@” as # or less.': [
    'Geben Sie für „@“ höchstens # an.',
    'Donnez pour «\u202f@\u202f» # au plus.',
    'Dé para «@» # como máximo.',
  ],
  'Give “@” as # or more.': [
    'Geben Sie für „@“ mindestens # an.',
    'Donnez pour «\u202f@\u202f» # au moins.',
    'Dé para «@» # como mínimo.',
  ],
  'Correct “@”. It cannot be read.': [
    'Berichtigen Sie „@“. Es ist nicht lesbar.',
    'Corrigez «\u202f@\u202f». C’est illisible.',
    'Corrija «@». No se puede leer.',
  ],
  'Use at most # characters.': [
    'Verwenden Sie höchstens # Zeichen.',
    'Utilisez # caractères au plus.',
    'Use # caracteres como máximo.',
  ],
  'Use letters and signs that can be seen, on one line.': [
    'Verwenden Sie sichtbare Zeichen in einer Zeile.',
    'Utilisez des signes visibles, sur une seule ligne.',
    'Use signos visibles, en una sola línea.',
  ],
  'Enter an e-mail address, like name@company.example.': [
    'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@company.example.',
    'Saisissez une adresse e-mail, comme name@company.example.',
    'Escriba un correo electrónico, como name@company.example.',
  ],
  'Enter the name of the person.': [
    'Geben Sie den Namen der Person ein.',
    'Saisissez le nom de la personne.',
    'Escriba el nombre de la persona.',
  ],
  'Enter the name of the department.': [
    'Geben Sie den Namen der Abteilung ein.',
    'Saisissez le nom du service.',
    'Escriba el nombre del departamento.',
  ],
  'Enter the name of the site.': [
    'Geben Sie den Namen des Standorts ein.',
    'Saisissez le nom du site.',
    'Escriba el nombre del centro.',
  ],
  'Choose a country.': ['Wählen Sie ein Land.', 'Choisissez un pays.', 'Elija un país.'],
  'Choose a role.': ['Wählen Sie eine Rolle.', 'Choisissez un rôle.', 'Elija un rol.'],
  'Only the HR role can be limited.': [
    'Nur die Rolle Personalabteilung lässt sich begrenzen.',
    'Seul le rôle RH peut être limité.',
    'Solo se puede limitar el rol de RR. HH.',
  ],
  'Who edits the directory may not read the reports. Choose somebody else.': [
    'Wer die Personen verwaltet, darf die Berichte nicht lesen. Wählen Sie jemand anderen.',
    'Qui gère les personnes ne peut pas lire les rapports. Choisissez quelqu’un d’autre.',
    'Quien gestiona las personas no puede leer los informes. Elija a otra persona.',
  ],
  'This is the last admin. Make somebody else one first.': [
    'Das ist die letzte Person mit dieser Verwaltungsrolle. Geben Sie die Rolle erst jemand anderem.',
    'C’est la dernière personne qui administre. Donnez d’abord ce rôle à quelqu’un d’autre.',
    'Es la última persona que administra. Dé antes ese rol a otra.',
  ],
  'You cannot end your own account. Ask another admin.': [
    'Ihr eigenes Konto können Sie nicht beenden. Bitten Sie eine andere Person mit dieser Rolle.',
    'Vous ne pouvez pas fermer votre propre compte. Demandez à une autre personne qui administre.',
    'No puede cerrar su propia cuenta. Pídaselo a otra persona que administre.',
  ],
  'Somebody here already has this e-mail address.': [
    'Jemand hier hat diese E-Mail-Adresse schon.',
    'Quelqu’un ici a déjà cette adresse e-mail.',
    'Alguien aquí ya tiene ese correo electrónico.',
  ],
  'Choose a time zone, like Europe/Berlin.': [
    'Wählen Sie eine Zeitzone, zum Beispiel Europe/Berlin.',
    'Choisissez un fuseau horaire, comme Europe/Berlin.',
    'Elija una zona horaria, como Europe/Berlin.',
  ],
  'This link was used or has run out. Ask for a new one.': [
    'Dieser Link wurde benutzt oder ist abgelaufen. Fordern Sie einen neuen an.',
    'Ce lien a servi ou n’est plus valable. Demandez-en un nouveau.',
    'Este enlace ya se usó o ha caducado. Pida otro.',
  ],
  'Nobody has approved the safety texts of this language yet.': [
    'Die Sicherheitstexte dieser Sprache hat noch niemand freigegeben.',
    'Personne n’a encore approuvé les textes de sécurité de cette langue.',
    'Nadie ha aprobado aún los textos de seguridad de este idioma.',
  ],
  'Choose one of the languages.': [
    'Wählen Sie eine der Sprachen.',
    'Choisissez une des langues.',
    'Elija uno de los idiomas.',
  ],
  'Your organisation does not offer this language yet.': [
    'Ihre Organisation bietet diese Sprache noch nicht an.',
    'Votre organisation ne propose pas encore cette langue.',
    'Su organización aún no ofrece este idioma.',
  ],
  'You can have # workstations at most.': [
    'Sie können höchstens # Arbeitsplätze haben.',
    'Vous pouvez avoir # postes au plus.',
    'Puede tener # puestos como máximo.',
  ],
  'Give the workstation a name, such as “Office”.': [
    'Geben Sie dem Arbeitsplatz einen Namen, zum Beispiel „Büro“.',
    'Donnez un nom au poste, par exemple «\u202fBureau\u202f».',
    'Dé un nombre al puesto, por ejemplo «Oficina».',
  ],
  'This is too long to be kept.': [
    'Das ist zu lang zum Speichern.',
    'C’est trop long pour être enregistré.',
    'Es demasiado largo para guardarlo.',
  ],
  'Answer this question.': ['Beantworten Sie diese Frage.', 'Répondez à cette question.', 'Responda a esta pregunta.'],
  'This question was not asked again.': [
    'Diese Frage wurde nicht noch einmal gestellt.',
    'Cette question n’a pas été reposée.',
    'Esta pregunta no se ha vuelto a hacer.',
  ],
  'This cannot be read. Load the page again.': [
    'Das ist nicht lesbar. Laden Sie die Seite neu.',
    'C’est illisible. Rechargez la page.',
    'No se puede leer. Cargue la página de nuevo.',
  ],
  'This time has not come yet.': [
    'Diese Zeit ist noch nicht gekommen.',
    'Ce moment n’est pas encore venu.',
    'Ese momento aún no ha llegado.',
  ],
  'You have already handed in this self-check.': [
    'Sie haben diesen Selbst-Check schon abgegeben.',
    'Vous avez déjà envoyé cette auto-vérification.',
    'Ya ha entregado este autochequeo.',
  ],
  'This self-check was changed elsewhere. Load the page again.': [
    'Dieser Selbst-Check wurde anderswo geändert. Laden Sie die Seite neu.',
    'Cette auto-vérification a été modifiée ailleurs. Rechargez la page.',
    'Este autochequeo se cambió en otro lugar. Cargue la página de nuevo.',
  ],
  'Your diary is full. Delete some old entries first.': [
    'Ihr Tagebuch ist voll. Löschen Sie erst alte Einträge.',
    'Votre journal est plein. Supprimez d’abord d’anciennes entrées.',
    'Su diario está lleno. Borre antes entradas antiguas.',
  ],
  'Give the period a name.': [
    'Geben Sie dem Zeitraum einen Namen.',
    'Donnez un nom à la période.',
    'Dé un nombre al periodo.',
  ],
  'Choose a first day.': ['Wählen Sie einen ersten Tag.', 'Choisissez un premier jour.', 'Elija un primer día.'],
  'Choose a last day.': ['Wählen Sie einen letzten Tag.', 'Choisissez un dernier jour.', 'Elija un último día.'],
  'Choose a kind of period.': [
    'Wählen Sie eine Art von Zeitraum.',
    'Choisissez un type de période.',
    'Elija un tipo de periodo.',
  ],
  'Another period lies in this time.': [
    'In dieser Zeit liegt schon ein Zeitraum.',
    'Une autre période tombe dans ces dates.',
    'Hay otro periodo en esas fechas.',
  ],
  'Nothing is left of the year after this period.': [
    'Nach diesem Zeitraum bleibt vom Jahr nichts übrig.',
    'Il ne reste rien de l’année après cette période.',
    'No queda nada del año después de este periodo.',
  ],
  'Enter a whole number.': [
    'Geben Sie eine ganze Zahl ein.',
    'Saisissez un nombre entier.',
    'Escriba un número entero.',
  ],
  'Enter a whole number from # to #.': [
    'Geben Sie eine ganze Zahl von # bis # ein.',
    'Saisissez un nombre entier de # à #.',
    'Escriba un número entero del # al #.',
  ],
  'Choose a number from # to #.': [
    'Wählen Sie eine Zahl von # bis #.',
    'Choisissez un nombre de # à #.',
    'Elija un número del # al #.',
  ],
  'Choose standard or strong noise.': [
    'Wählen Sie normales oder starkes Rauschen.',
    'Choisissez un bruit normal ou fort.',
    'Elija ruido normal o fuerte.',
  ],
  'With strong noise the smallest group has # people or more.': [
    'Bei starkem Rauschen hat die kleinste Gruppe # Personen oder mehr.',
    'Avec un bruit fort, le plus petit groupe compte # personnes ou plus.',
    'Con ruido fuerte, el grupo menor tiene # personas o más.',
  ],
  'Say why, in words for everyone.': [
    'Sagen Sie warum, in Worten für alle.',
    'Dites pourquoi, avec des mots pour tous.',
    'Diga por qué, con palabras para todos.',
  ],
  'These are the settings already.': [
    'Diese Einstellungen gelten schon.',
    'Ces réglages sont déjà en place.',
    'Esos ya son los ajustes.',
  ],
  'The settings have changed since. Propose it again.': [
    'Die Einstellungen haben sich seitdem geändert. Schlagen Sie es noch einmal vor.',
    'Les réglages ont changé depuis. Proposez-le de nouveau.',
    'Los ajustes han cambiado desde entonces. Propóngalo de nuevo.',
  ],
  'Another change waits for a second person. Decide on that one first.': [
    'Eine andere Änderung wartet auf eine zweite Person. Entscheiden Sie erst darüber.',
    'Un autre changement attend une deuxième personne. Décidez d’abord de celui-là.',
    'Otro cambio espera a una segunda persona. Decida antes sobre ese.',
  ],
  'This needs a second person. One of the two is the privacy officer or an employee representative.': [
    'Dafür braucht es eine zweite Person. Eine der beiden ist für den Datenschutz zuständig oder vertritt die Beschäftigten.',
    'Il faut une deuxième personne. L’une des deux est déléguée à la protection des données ou représente le personnel.',
    'Hace falta una segunda persona. Una de las dos se ocupa de la protección de datos o representa a la plantilla.',
  ],
  'Choose at least one day.': [
    'Wählen Sie mindestens einen Tag.',
    'Choisissez au moins un jour.',
    'Elija al menos un día.',
  ],
  'Add at least one working time.': [
    'Fügen Sie mindestens eine Arbeitszeit hinzu.',
    'Ajoutez au moins une plage de travail.',
    'Añada al menos un horario de trabajo.',
  ],
  'These are too many working times.': [
    'Das sind zu viele Arbeitszeiten.',
    'Il y a trop de plages de travail.',
    'Son demasiados horarios de trabajo.',
  ],
  'These are too many days.': ['Das sind zu viele Tage.', 'Il y a trop de jours.', 'Son demasiados días.'],
  'These are too many quiet times.': [
    'Das sind zu viele Ruhezeiten.',
    'Il y a trop de plages calmes.',
    'Son demasiados horarios de silencio.',
  ],
  'Enter a time like 09:30.': [
    'Geben Sie eine Uhrzeit ein, zum Beispiel 09:30.',
    'Saisissez une heure, comme 09:30.',
    'Escriba una hora, como 09:30.',
  ],
  'Write the time as 09:30.': [
    'Schreiben Sie die Uhrzeit so: 09:30.',
    'Écrivez l’heure ainsi\u202f: 09:30.',
    'Escriba la hora así: 09:30.',
  ],
  'Enter a date like 2026-12-24.': [
    'Geben Sie ein Datum ein, zum Beispiel 2026-12-24.',
    'Saisissez une date, comme 2026-12-24.',
    'Escriba una fecha, como 2026-12-24.',
  ],
  'Enter whole minutes.': [
    'Geben Sie ganze Minuten ein.',
    'Saisissez des minutes entières.',
    'Escriba minutos enteros.',
  ],
  'Ten minutes is the shortest distance.': [
    'Zehn Minuten sind der kürzeste Abstand.',
    'Dix minutes est l’écart le plus court.',
    'Diez minutos es la distancia más corta.',
  ],
  'Eight hours is the longest distance.': [
    'Acht Stunden sind der längste Abstand.',
    'Huit heures est l’écart le plus long.',
    'Ocho horas es la distancia más larga.',
  ],
  'Choose a kind of break.': [
    'Wählen Sie eine Art von Pause.',
    'Choisissez un type de pause.',
    'Elija un tipo de pausa.',
  ],
  'Allow at least one kind of break.': [
    'Erlauben Sie mindestens eine Art von Pause.',
    'Autorisez au moins un type de pause.',
    'Permita al menos un tipo de pausa.',
  ],
  'Choose done, snooze or skip.': [
    'Wählen Sie: gemacht, später oder auslassen.',
    'Choisissez\u202f: faite, plus tard ou passer.',
    'Elija: hecha, más tarde o saltar.',
  ],
  'Choose one of the three.': [
    'Wählen Sie eines der drei.',
    'Choisissez une des trois options.',
    'Elija una de las tres.',
  ],
  'Choose # minutes or more.': [
    'Wählen Sie # Minuten oder mehr.',
    'Choisissez # minutes ou plus.',
    'Elija # minutos o más.',
  ],
  'At least one.': ['Mindestens eine.', 'Une au moins.', 'Al menos una.'],
  'This is more than we send on a day.': [
    'Das ist mehr, als wir an einem Tag senden.',
    'C’est plus que ce que nous envoyons en un jour.',
    'Es más de lo que enviamos en un día.',
  ],
  'Your organisation does not offer this kind of break.': [
    'Ihre Organisation bietet diese Art von Pause nicht an.',
    'Votre organisation ne propose pas ce type de pause.',
    'Su organización no ofrece este tipo de pausa.',
  ],
  'Your organisation sends no breaks after #:#.': [
    'Ihre Organisation sendet nach #:# Uhr keine Pausen.',
    'Votre organisation n’envoie pas de pauses après #:#.',
    'Su organización no envía pausas después de las #:#.',
  ],
  'Choose 5, 10 or 15 minutes.': [
    'Wählen Sie 5, 10 oder 15 Minuten.',
    'Choisissez 5, 10 ou 15 minutes.',
    'Elija 5, 10 o 15 minutos.',
  ],
  'Choose 5, 10 or 15 minutes to snooze, and none otherwise.': [
    'Wählen Sie 5, 10 oder 15 Minuten, um zu verschieben, und sonst keine.',
    'Choisissez 5, 10 ou 15 minutes pour reporter, et rien sinon.',
    'Elija 5, 10 o 15 minutos para aplazar, y ninguno si no.',
  ],
  'Choose one of the places shown.': [
    'Wählen Sie eine der gezeigten Stellen.',
    'Choisissez un des endroits indiqués.',
    'Elija uno de los lugares que se muestran.',
  ],
  'This is no key of a browser.': [
    'Das ist kein Schlüssel eines Browsers.',
    'Ce n’est pas la clé d’un navigateur.',
    'Esto no es la clave de un navegador.',
  ],
  'Choose an end that is still to come, within a year.': [
    'Wählen Sie ein Ende, das noch kommt, innerhalb eines Jahres.',
    'Choisissez une fin à venir, d’ici un an.',
    'Elija un final que aún no haya llegado, dentro de un año.',
  ],
  'You have put off breaks several times. If you mean it, choose it once more.': [
    'Sie haben Pausen mehrmals verschoben. Wenn Sie es so meinen, wählen Sie es noch einmal.',
    'Vous avez reporté des pauses plusieurs fois. Si c’est voulu, choisissez-le encore une fois.',
    'Ha aplazado pausas varias veces. Si es lo que quiere, elíjalo una vez más.',
  ],
  'Enter the address of your calendar. It starts with https.': [
    'Geben Sie die Adresse Ihres Kalenders ein. Sie beginnt mit https.',
    'Saisissez l’adresse de votre calendrier. Elle commence par https.',
    'Escriba la dirección de su calendario. Empieza por https.',
  ],
};

const otherwise: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  de: 'Bitte prüfen Sie diese Angabe.',
  fr: 'Vérifiez cette saisie.',
  es: 'Revise este dato.',
};
const place = { de: 0, fr: 1, es: 2 } as const;

/** An error's sentence in the language of whoever asked. */
export function sayError(english: string, language: Language): string {
  if (language === 'en') return english;
  const exact = sentences[english];
  if (exact) return exact[place[language]];
  const quoted = /(?<=“)[^”]*(?=”)/g;
  const names = english.match(quoted) ?? [];
  const unnamed = english.replace(quoted, '@');
  const numbers = unnamed.match(/\d+/g) ?? [];
  const form = sentences[unnamed.replace(/\d+/g, '#')]?.[place[language]];
  const numbered = form?.replace(/#/g, () => numbers.shift() ?? '');
  return numbered?.replace(/@/g, () => names.shift() ?? '') ?? otherwise[language];
}
