export { answerCode, smallestK } from './checkInput.ts';
export {
  type ComparedPeriod,
  type ComparedPoint,
  type Comparison,
  compareUnits,
  followedCounts,
  followedMeasures,
  summedPoint,
} from './comparison.ts';
export {
  type Demand,
  largeFrom,
  type Setting,
  type ShownFigure,
  type ShownMeasure,
  type Span,
  type Summed,
  showFigure,
  sumOf,
  topmost,
} from './display.ts';
export { type EquipmentItem, equipment, equipmentItems, equipmentMeasure, equipmentMeasures } from './equipment.ts';
export { sumCounts } from './figures.ts';
export { hmacSha256 } from './hmacSha256.ts';
export { loosens, type Protection } from './loosens.ts';
export {
  actionLevel,
  countNames,
  findingMeasure,
  type MeasureKind,
  type MeasureRegistry,
  measures,
} from './measures.ts';
export { type Hmac, keyedNoise, noiseVariance } from './noise.ts';
export { type PlannedView, planPeriod } from './planPeriod.ts';
export {
  mostDraws,
  ownDepartmentFrom,
  type Preview,
  type PreviewedUnit,
  type PreviewInput,
  type PreviewKind,
  previewInSteps,
  previewKinds,
  previewPeriod,
  type Spread,
  type Staffing,
  usualDraws,
} from './previewPeriod.ts';
export { publishPeriod } from './publishPeriod.ts';
export {
  type CommonGroup,
  change,
  commonUnion,
  type Divided,
  type Followed,
  groupAround,
  type TrendPoint,
  trendPoint,
} from './trend.ts';
export type {
  Band,
  Counts,
  Figure,
  HeadCounts,
  Leaf,
  Noise,
  PeriodInput,
  PublishedPeriod,
  PublishedView,
  Respondent,
  Unit,
  View,
} from './types.ts';
export { type FigureWords, sayDemand, sayRespondents, sayShare } from './words.ts';
