import type { Publisher } from '../release.ts';
import { carryOver } from './carryOver.ts';
import { countPerMeasure } from './countPerMeasure.ts';
import { linkCheckOff } from './linkCheckOff.ts';
import { noiseRedrawn } from './noiseRedrawn.ts';
import { poolingOff } from './poolingOff.ts';
import { refusersCounted } from './refusersCounted.ts';

/** Publishers that are wrong on purpose: each must turn the audit red. */
export const faults: { readonly [name: string]: Publisher } = {
  poolingOff,
  linkCheckOff,
  carryOver,
  noiseRedrawn,
  countPerMeasure,
  refusersCounted,
};
