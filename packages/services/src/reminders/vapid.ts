import { createECDH } from 'node:crypto';
import type { MasterKey } from '../sealing/index.ts';

/**
 * This installation's keys towards push services (VAPID): a point of P-256, base64url. They derive from the master key, so browsers
 * that subscribed stay subscribed as long as it lives, and nothing is stored.
 */
export function vapidKeys(master: MasterKey): { publicKey: string; privateKey: string } {
  for (let attempt = 0; ; attempt += 1) {
    const ecdh = createECDH('prime256v1');
    try {
      // One number in four thousand million is no key of the curve.
      ecdh.setPrivateKey(master.derive(`vapid-${attempt}`));
      return {
        publicKey: ecdh.getPublicKey('base64url'),
        privateKey: Buffer.from(master.derive(`vapid-${attempt}`)).toString('base64url'),
      };
    } catch (error) {
      if (attempt > 3) throw error;
    }
  }
}
