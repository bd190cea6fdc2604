import type { Locale } from '../library/types.ts';

/**
 * Words that would make general advice a promise of healing, per locale. A part of a compound such as physiotherapist is no
 * hit: each pattern begins at the start of a word. Words inside a negation are hits too; there is always another way to say it.
 */
export const forbidden: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(treat(?:s|ed|ing|ment|ments)?|heal(?:s|ed|ing)?|cur(?:e|es|ed|ing)|reliev\w*|relief|prevent\w*|therap(?:y|ies|eutic)|remed(?:y|ies)|alleviat\w*|curative|detox\w*|pain-free|guarantee\w*)(?!\p{L})/giu,
  de: /(?<!\p{L})(behand[el]\p{L}*|heil(?:t|en|te|ung|end|sam)\p{L}*|geheilt|heilmittel\p{L}*|heilkr\p{L}*|(?:schmerz)?linder\p{L}*|gelindert|kurier\p{L}*|verhinder\p{L}*|vorbeug\p{L}*|vorgebeugt|therapie\p{L}*|schmerzfrei\p{L}*|garantier\p{L}*|entgift\p{L}*)/giu,
  fr: /(?<!\p{L})(trait(?:e|es|er|ent|ement|ements|ée?s?|ant|ants)|curati\p{L}*|soign(?:e|es|er|ent)|guéri\p{L}*|soulag\p{L}*|prévien\p{L}*|préven\p{L}*|thérap\p{L}*|remède\p{L}*|garanti\p{L}*|sans douleur)(?!\p{L})/giu,
  es: /(?<!\p{L})(tratamiento\p{L}*|tratar|trata|tratad\p{L}*|cura|curan|curar|curaci\p{L}*|curativ\p{L}*|sanar|sanaci\p{L}*|alivi\p{L}*|previen\p{L}*|preven\p{L}*|terapi\p{L}*|remedio\p{L}*|garanti\p{L}*|sin dolor)(?!\p{L})/giu,
};

/** Words that tell of studies: an item that has one needs a claim with a source. */
export const tellsOfStudies: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(stud(?:y|ies)|trials?|research\w*|evidence|experts)(?!\p{L})/iu,
  de: /(?<!\p{L})(studien?|forsch\p{L}*|belegt?|belege|fachleute)(?!\p{L})/iu,
  fr: /(?<!\p{L})(études?|recherches?|preuves?)(?!\p{L})/iu,
  es: /(?<!\p{L})(estudios?|investigaci\p{L}*|pruebas)(?!\p{L})/iu,
};

/** Parts of the body and words of pain: they must not leave the app in a notice. */
export const personal: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(neck|shoulder|back|spine|wrist|hand|arm|elbow|hip|thigh|knee|ankle|foot|feet|leg|eye|head|pain|ache|sore|hurt|stiff|symptom)/iu,
  de: /(?<!\p{L})(nacken|hals|schulter|rücken|wirbel|handgelenk|hand|hände|arm|ellbogen|hüft|oberschenkel|knie|knöchel|fuß|füße|bein|auge|kopf|schmerz|weh|steif|beschwerde|symptom)/iu,
  fr: /(?<!\p{L})(cou|nuque|épaule|dos|poignet|main|bras|coude|hanche|cuisse|genou|cheville|pied|jambe|yeux|œil|tête|douleur|mal|raide|symptôme)(?!\p{L})/iu,
  es: /(?<!\p{L})(cuello|hombro|espalda|muñeca|mano|brazo|codo|cadera|muslo|rodilla|tobillo|pie|pierna|ojo|cabeza|dolor|duele|rigid|síntoma)(s?)(?!\p{L})/iu,
};

/** A dose written as a word cannot be held by a variable. */
export const spelledDose: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|sixty)[ -](seconds?|minutes?|hours?|times|days|weeks)(?!\p{L})/iu,
  de: /(?<!\p{L})(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|fünfzehn|zwanzig|dreißig|sechzig) (sekunden?|minuten?|stunden?|mal|tagen?|wochen?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente) (secondes?|minutes?|heures?|fois|jours|semaines)(?!\p{L})/iu,
  es: /(?<!\p{L})(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta) (segundos?|minutos?|horas?|veces|días|semanas)(?!\p{L})/iu,
};

/** French sets a narrow fixed gap before : ; ! ? and », and inside «; its apostrophe is bent. A line must not begin with a mark. */
export const frenchMisprint = /[^\u202f\s][;!?»]| [:;!?»]|«(?!\u202f)|\p{L}'\p{L}/u;
