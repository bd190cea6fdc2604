import { z } from 'zod';

export const reportInput = z.strictObject({ period: z.string().max(36) });
