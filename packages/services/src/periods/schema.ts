import { z } from 'zod';

export const declareInput = z.strictObject({
  name: z.string().trim().min(1, 'Give the period a name.').max(80, 'Use at most 80 characters.'),
  opensAt: z.int('Choose a first day.'),
  closesAt: z.int('Choose a last day.'),
});

export const periodInput = z.strictObject({ period: z.string().max(36) });
