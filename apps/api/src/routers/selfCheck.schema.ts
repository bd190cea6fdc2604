import { bodySites, findingCodes, rosaSections, strainBandIds, symptomLevels } from '@sitwell/domain/assessment';
import { z } from 'zod';

/** What both the self-check and the plan show: the presenters' allow-lists. */
const choices = z.array(z.string()).readonly();
export const answers = z
  .record(z.string(), z.union([z.string(), z.number(), choices, z.object({ choice: z.string(), extras: choices })]))
  .readonly();

const entry = z.object({
  site: z.enum(bodySites),
  side: z.enum(['left', 'right']).nullable(),
  trouble7Days: z.boolean(),
  stopped7Days: z.boolean(),
  intensity: z.number(),
  trouble12Months: z.boolean().optional(),
});

// The pages read an empty tuple as one only when it is not a readonly one.
const noEntries = z.custom<readonly []>().transform((): [] => []);

export const symptoms = z.union([
  z.object({ status: z.enum(['refused', 'none']), entries: noEntries }),
  z.object({ status: z.literal('some'), entries: z.array(entry).readonly() }),
]);

const points = z.number().nullable();
const oneScore = z.object({
  seatHeight: points,
  seatDepth: points,
  armrest: points,
  backSupport: points,
  chairBeforeDuration: points,
  chair: points,
  final: points,
  monitor: z.number(),
  telephone: z.number(),
  mouse: z.number(),
  keyboard: z.number(),
  withDuration: z.object({ monitor: z.number(), telephone: z.number(), mouse: z.number(), keyboard: z.number() }),
  monitorTelephone: z.number(),
  mouseKeyboard: z.number(),
  peripherals: z.number(),
});

/** Equal bounds where nothing is "not sure". */
export const score = z.object({ lower: oneScore, upper: oneScore, exact: z.boolean(), chairScored: z.boolean() });

export const finding = z.object({
  id: z.string(),
  code: z.enum(findingCodes),
  openedAt: z.number(),
  closedAt: z.number().nullable(),
});

export const rosaSection = z.enum(rosaSections);

const band = z.object({
  symptoms: z.enum(symptomLevels),
  workstation: z.object({ section: rosaSection, score: points, raises: z.boolean() }),
  band: z.enum(strainBandIds),
});
export const bands = z.object({ neck: band, back: band });

export const workstationName = z.object({ id: z.string(), name: z.string() });
