export { type Closing, closeFinding, type SectionScore } from './closeFinding.ts';
export { get, type Plan } from './get.ts';
export { keep } from './keep.ts';
export { ownPlan } from './plan.policy.ts';
export { closeFindingInput, keepInput, setStageInput } from './schema.ts';
export { setStage } from './setStage.ts';
