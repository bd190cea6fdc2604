export { type Closing, closeFinding, type SectionScore } from './closeFinding.ts';
export { get, type Plan } from './get.ts';
export { ownPlan } from './plan.policy.ts';
export { closeFindingInput, setStageInput } from './schema.ts';
export { setStage } from './setStage.ts';
