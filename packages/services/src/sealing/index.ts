export { type MasterKey, masterKeyFrom } from './masterKey.ts';
export { type Room, type Sealer, createSealer } from './sealer.ts';
