import { z } from 'zod';

export const requestLinkInput = z.strictObject({
  address: z
    .string('Enter your work e-mail address.')
    .trim()
    .max(254, 'This address is too long.')
    .regex(/^[^@\s]+@[^@\s]+$/, 'Enter an e-mail address, like name@company.example.'),
});

export const redeemLinkInput = z.strictObject({ token: z.string().min(1).max(200) });
