import { bodySites, decodeRestriction, stages } from '@sitwell/domain/assessment';
import type { FindingId } from '@sitwell/domain/ids';
import { z } from 'zod';

/** What is withheld, encoded at one length for everyone. Nothing else of the warning signs has a name here. */
export const restriction = z.string().refine(isReadable, 'This cannot be read. Load the page again.');

function isReadable(encoded: string): boolean {
  try {
    decodeRestriction(encoded);
    return true;
  } catch {
    return false;
  }
}

export const closeFindingInput = z.strictObject({
  finding: z
    .string()
    .min(1)
    .max(64)
    .transform((value) => value as FindingId),
  /** By question id: the question that is asked again, and any that its new answer leads to. */
  answers: z.record(z.string().max(64), z.unknown()),
  restriction,
});

export const saveInput = z.strictObject({
  stage: z.enum(stages, 'Choose one of the three.').nullable(),
  /** Where the person wants movements, if the organisation leaves that to them; as it is when absent. */
  regions: z.array(z.enum(bodySites, 'Choose one of the places shown.')).max(bodySites.length).optional(),
  restriction,
});
