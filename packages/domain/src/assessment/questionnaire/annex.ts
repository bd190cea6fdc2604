/**
 * The points of the Annex to Directive 90/270/EEC, and the articles that ask about the person, each with the questions
 * that look at it. An option names the tick that opens the finding; without one the whole question is meant.
 */
export type AnnexReference = { readonly question: string; readonly options: readonly string[] };

const ask = (question: string, ...options: string[]): AnnexReference => ({ question, options });

export const annexPoints = {
  '1a.equipmentNoRisk': [ask('screenPicture'), ask('keyboardKeys'), ask('deskSurface'), ask('chairBase')],
  '1b.charactersClear': [ask('screenPicture', 'smallText')],
  '1b.imageStable': [ask('screenPicture', 'flicker')],
  '1b.brightnessContrast': [ask('screenPicture', 'brightnessFixed')],
  '1b.swivelTilt': [ask('screenPicture', 'cannotTurn')],
  '1b.baseOrAdjustableTable': [ask('screenPicture', 'cannotRaise')],
  '1b.reflections': [ask('monitor', 'glare')],
  '1c.tiltable': [ask('keyboardKeys', 'notTiltable')],
  '1c.separate': [ask('portableTime', 'long')],
  '1c.comfortablePosition': [ask('keyboard', 'extended', 'deviation', 'tooHigh')],
  '1c.spaceInFront': [ask('keyboardKeys', 'noSpaceInFront')],
  '1c.matt': [ask('keyboardKeys', 'shiny')],
  '1c.keyLayout': [ask('keyboardKeys', 'awkward')],
  '1c.keysLegible': [ask('keyboardKeys', 'unreadable')],
  '1d.surfaceLarge': [ask('deskSurface', 'tooSmall')],
  '1d.surfaceMatt': [ask('deskSurface', 'shiny')],
  '1d.flexibleArrangement': [ask('deskSurface', 'cannotRearrange')],
  '1d.documentHolder': [ask('monitor', 'noDocumentHolder')],
  '1d.comfortableSpace': [ask('deskSurface', 'noComfortablePosition'), ask('seatHeight', 'noLegRoom')],
  '1e.chairStable': [ask('chairBase', 'unstable')],
  '1e.chairFreedom': [ask('chairBase', 'hardToMove')],
  '1e.seatHeightAdjustable': [ask('seatHeight', 'notAdjustable')],
  '1e.backrestAdjustable': [ask('backSupport', 'notAdjustable')],
  '1e.footrest': [ask('chairBase', 'noFootrest')],
  '2a.space': [ask('deskSurface', 'noSpaceToMove')],
  '2b.lighting': [ask('light', 'tooDark', 'tooBright')],
  '2b.contrast': [ask('light', 'screenContrast')],
  '2c.directGlare': [ask('light', 'directGlare')],
  '2c.windowCovering': [ask('light', 'noBlinds')],
  '2d.noise': [ask('surroundings', 'noise')],
  '2e.heat': [ask('surroundings', 'heat')],
  '2f.radiation': [ask('screenPicture', 'oldTube')],
  '2g.humidity': [ask('surroundings', 'dryAir')],
  '3a.suitedToTask': [ask('software', 'notSuited')],
  '3b.easyToUse': [ask('software', 'hardToUse')],
  '3b.noHiddenChecks': [ask('software', 'hiddenChecks')],
  '3c.feedback': [ask('software', 'noFeedback')],
  '3d.formatAndPace': [ask('software', 'wrongPace')],
  '3e.softwareErgonomics': [ask('software', 'hardToRead')],
  'art3.eyesight': [ask('seeScreen', 'no')],
  'art3.physical': [ask('seatHeight'), ask('monitor'), ask('mouse'), ask('keyboard'), ask('bodyMap')],
  'art3.mentalStress': [ask('workPace', 'hardly')],
  'art6.training': [ask('training', 'no')],
  'art7.breaks': [ask('breaks', 'over60')],
  'art9.eyeTest': [ask('eyeTest', 'longAgo', 'never')],
} as const satisfies Record<string, readonly AnnexReference[]>;

export type AnnexPoint = keyof typeof annexPoints;

/** Every point, by version: version 1 of the questions is the first that covers them all. */
export const annexPointIds = Object.keys(annexPoints) as readonly AnnexPoint[];
