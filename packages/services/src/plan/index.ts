export { type Closing, closeFinding, type SectionScore } from './closeFinding.ts';
export { get, type Plan } from './get.ts';
export { ownPlan } from './plan.policy.ts';
export { save } from './save.ts';
export { closeFindingInput, saveInput } from './schema.ts';
