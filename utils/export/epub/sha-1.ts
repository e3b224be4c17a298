const ROUNDS = [
  { of: (b: number, c: number, d: number) => (b & c) | (~b & d), constant: 0x5a827999 },
  { of: (b: number, c: number, d: number) => b ^ c ^ d, constant: 0x6ed9eba1 },
  { of: (b: number, c: number, d: number) => (b & c) | (b & d) | (c & d), constant: 0x8f1bbcdc },
  { of: (b: number, c: number, d: number) => b ^ c ^ d, constant: 0xca62c1d6 },
] as const;

type State = [number, number, number, number, number];

/**
 * SHA-1 (FIPS 180-4) of a short message, for identifiers only, not for security. The browser's own is asynchronous and
 * missing on pages without HTTPS.
 */
export function sha1(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const words = new DataView(padded.buffer);
  words.setUint32(padded.length - 4, message.length * 8);
  let state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let start = 0; start < padded.length; start += 64) state = mixBlock(state, words, start);
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => {
    digest.setUint32(index * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function mixBlock(state: State, words: DataView, start: number): State {
  const schedule = new Uint32Array(80);
  for (let t = 0; t < 16; t += 1) schedule[t] = words.getUint32(start + t * 4);
  const at = (t: number) => schedule[t] ?? 0;
  for (let t = 16; t < 80; t += 1) {
    schedule[t] = rotate(at(t - 3) ^ at(t - 8) ^ at(t - 14) ^ at(t - 16), 1);
  }
  let [a, b, c, d, e] = state;
  ROUNDS.forEach(({ of, constant }, round) => {
    for (let t = round * 20; t < round * 20 + 20; t += 1) {
      const next = (rotate(a, 5) + of(b, c, d) + e + constant + at(t)) >>> 0;
      [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
    }
  });
  const [h0, h1, h2, h3, h4] = state;
  return [add(h0, a), add(h1, b), add(h2, c), add(h3, d), add(h4, e)];
}

const rotate = (word: number, by: number): number => ((word << by) | (word >>> (32 - by))) >>> 0;
const add = (one: number, other: number): number => (one + other) >>> 0;
