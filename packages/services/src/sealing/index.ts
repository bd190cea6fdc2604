export { type MasterKey, masterKeyFrom } from './masterKey.ts';
export { createSealer, opensKeys, type Room, type Sealer } from './sealer.ts';
export { readSignedId, signedId } from './signedId.ts';
