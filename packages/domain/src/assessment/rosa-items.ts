/**
 * What each ROSA option is worth. A base option replaces the neutral 1, additive options are added to it.
 * Source: Sonne, Villalta and Andrews 2012; score ranges after de Barros et al. 2022 (doi 10.1186/s12891-022-05490-8).
 */
export const rosaItems = {
  seatHeight: {
    base: { neutral: 1, tooLow: 2, tooHigh: 2, noFootContact: 3 },
    additive: { noLegRoom: 1, notAdjustable: 1 },
  },
  seatDepth: {
    base: { neutral: 1, tooLong: 2, tooShort: 2 },
    additive: { notAdjustable: 1 },
  },
  armrest: {
    base: { neutral: 1, highOrLow: 2 },
    additive: { hardDamaged: 1, tooWide: 1, notAdjustable: 1 },
  },
  backSupport: {
    // Two tools score "no back support" 3; only 2 fits the published range 1-4 and the chart's last column.
    base: { neutral: 1, noLumbar: 2, badAngle: 2, noBackSupport: 2 },
    additive: { surfaceTooHigh: 1, notAdjustable: 1 },
  },
  monitor: {
    base: { neutral: 1, tooLow: 2, tooHigh: 3 },
    additive: { tooFar: 1, neckTwist: 1, glare: 1, noDocumentHolder: 1 },
  },
  telephone: {
    base: { notUsed: 0, neutral: 1, tooFar: 2 },
    additive: { neckShoulderHold: 2, noHandsFree: 1 },
  },
  mouse: {
    base: { neutral: 1, reaching: 2 },
    additive: { differentSurface: 2, pinchGrip: 1, palmrest: 1 },
  },
  keyboard: {
    base: { neutral: 1, extended: 2 },
    additive: { deviation: 1, tooHigh: 1, overheadReach: 1, notAdjustable: 1 },
  },
} as const;

export type RosaPart = keyof typeof rosaItems;
export type BaseId<Part extends RosaPart> = keyof (typeof rosaItems)[Part]['base'] & string;
export type AdditiveId<Part extends RosaPart> = keyof (typeof rosaItems)[Part]['additive'] & string;

export const chairParts = ['seatHeight', 'seatDepth', 'armrest', 'backSupport'] as const;
export const rosaParts = [...chairParts, 'monitor', 'telephone', 'mouse', 'keyboard'] as const satisfies RosaPart[];

export const durationParts = ['chair', 'monitor', 'telephone', 'mouse', 'keyboard'] as const;
export type DurationPart = (typeof durationParts)[number];

export const rosaSections = ['chair', 'monitorTelephone', 'mouseKeyboard'] as const;
/** The three sections of ROSA that have a score of their own. */
export type RosaSection = (typeof rosaSections)[number];

const sectionOfPart: { readonly [Part in RosaPart | 'chair']: RosaSection } = {
  chair: 'chair',
  seatHeight: 'chair',
  seatDepth: 'chair',
  armrest: 'chair',
  backSupport: 'chair',
  monitor: 'monitorTelephone',
  telephone: 'monitorTelephone',
  mouse: 'mouseKeyboard',
  keyboard: 'mouseKeyboard',
};

/** The section that a part's score, or a duration, goes into. */
export function rosaSectionOf(part: RosaPart | DurationPart): RosaSection {
  return sectionOfPart[part];
}

/** The options of a part as plain records, for code that walks all parts. */
export function partOptions(part: RosaPart): {
  readonly base: Readonly<Record<string, number>>;
  readonly additive: Readonly<Record<string, number>>;
} {
  return rosaItems[part];
}
