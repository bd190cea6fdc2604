import { z } from 'zod';
import { mailAddress } from '../input/index.ts';

export const requestLinkInput = z.strictObject({ address: mailAddress });

export const redeemLinkInput = z.strictObject({ token: z.string().min(1).max(200) });
