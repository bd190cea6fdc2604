import type { Hmac } from './noise.ts';

/** The round constants of SHA-256 (FIPS 180-4, 4.2.2): first 32 bits of the cube roots of the first 64 primes. */
const rounds = Int32Array.from(
  primes(64).map((prime) => Number((cubeRootTimes2To32(BigInt(prime)) & 0xffffffffn) as bigint)),
);
const BLOCK = 64;

/**
 * HMAC-SHA-256 (RFC 2104) for very many short messages that begin alike: the noise of a close asks a hundred times per leaf,
 * and the messages of a leaf share their first block. The states after the key's block and after the shared block are kept,
 * which leaves two or three compressions of five. Pure, so that it runs wherever the publisher does.
 * @param key 1 to 64 bytes
 * @returns the same 32 bytes as any other implementation, in a new array each time
 */
export function hmacSha256(key: Uint8Array): Hmac {
  if (key.length > BLOCK) throw new RangeError('A key longer than a block would have to be hashed first.');
  const block = new Uint8Array(BLOCK);
  block.set(key);
  const inner = start();
  compress(
    inner,
    block.map((byte) => byte ^ 0x36),
    0,
  );
  const outer = start();
  compress(
    outer,
    block.map((byte) => byte ^ 0x5c),
    0,
  );

  const encoder = new TextEncoder();
  let text = new Uint8Array(512);
  const shared = new Uint8Array(BLOCK);
  const afterShared = new Int32Array(8);
  let sharedIsSet = false;
  const state = new Int32Array(8);
  const last = new Uint8Array(BLOCK);

  return (message) => {
    // Three bytes a character is the most UTF-8 needs here; then room for the padding of one block more.
    if (text.length < message.length * 3 + 2 * BLOCK) text = new Uint8Array(message.length * 3 + 2 * BLOCK);
    const { written: length } = encoder.encodeInto(message, text);
    let at = 0;
    state.set(inner);
    if (length >= BLOCK) {
      if (!sharedIsSet || !startsWith(text, shared)) {
        shared.set(text.subarray(0, BLOCK));
        afterShared.set(inner);
        compress(afterShared, text, 0);
        sharedIsSet = true;
      }
      state.set(afterShared);
      at = BLOCK;
    }
    const end = pad(text, length);
    for (; at < end; at += BLOCK) compress(state, text, at);

    last.fill(0);
    write(state, last);
    pad(last, 32);
    state.set(outer);
    compress(state, last, 0);
    const digest = new Uint8Array(32);
    write(state, digest);
    return digest;
  };
}

/** The padding of SHA-256 for a message that follows one block of the key. @returns where the padded message ends */
function pad(bytes: Uint8Array, length: number): number {
  const end = Math.ceil((length + 9) / BLOCK) * BLOCK;
  bytes.fill(0, length, end);
  bytes[length] = 0x80;
  const bits = (BLOCK + length) * 8;
  for (let i = 1; i <= 4; i++) bytes[end - i] = bits >>> ((i - 1) * 8);
  return end;
}

function startsWith(bytes: Uint8Array, block: Uint8Array): boolean {
  for (let i = BLOCK - 1; i >= 0; i--) if (bytes[i] !== block[i]) return false;
  return true;
}

function write(state: Int32Array, bytes: Uint8Array): void {
  for (let i = 0; i < 8; i++) {
    const word = state[i] as number;
    bytes[i * 4] = word >>> 24;
    bytes[i * 4 + 1] = word >>> 16;
    bytes[i * 4 + 2] = word >>> 8;
    bytes[i * 4 + 3] = word;
  }
}

const start = () =>
  Int32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19);

const words = new Int32Array(64);

/** One compression of SHA-256 (FIPS 180-4, 6.2.2): `state` takes in the 64 bytes from `from`. */
function compress(state: Int32Array, bytes: Uint8Array, from: number): void {
  for (let i = 0, at = from; i < 16; i++, at += 4)
    words[i] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  for (let i = 16; i < 64; i++) {
    const w15 = words[i - 15] as number;
    const w2 = words[i - 2] as number;
    const s0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3);
    const s1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10);
    words[i] = ((words[i - 16] as number) + s0 + (words[i - 7] as number) + s1) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] as number) + (words[i] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** floor(cbrt(n) * 2^32), by whole numbers alone. */
function cubeRootTimes2To32(n: bigint): bigint {
  const cube = n << 96n;
  let [low, high] = [0n, 1n << 40n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** 3n <= cube) low = middle;
    else high = middle;
  }
  return low;
}
