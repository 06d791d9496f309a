/** Letters that are heard alike, in the order they are looked for, each with the ones that stand for them. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/aa|å/g, 'o'],
  [/ae|[æäéèê]/g, 'e'],
  [/oe|[øö]/g, 'o'],
  [/ü/g, 'y'],
  [/sch/g, 'sk'],
  [/[ts]ion/g, 'sjon'],
  [/skj|kj|tj|sh/g, 'sj'],
  [/^ps/, 's'],
  [/^pn/, 'n'],
  [/^h(?=[vj])/, ''],
  [/^[dg](?=j)/, ''],
  [/ck|ch/g, 'k'],
  [/qu/g, 'kv'],
  [/q/g, 'k'],
  [/ph/g, 'f'],
  [/(?<=[trg])h/g, ''],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/(?<=[aeiouy])t[sz](?=[aeiouy])/g, 's'],
  [/tz|z/g, 's'],
  [/y/g, 'i'],
  [/(?<=[lnr])d/g, ''],
  [/dt/g, 't'],
  [/(?<=s)t(?=m)/g, ''],
  [/(\p{L})\1+/gu, '$1'],
];

/**
 * How a Norwegian word is heard. Words that come out the same are one word to those who write as they hear: c, k and
 * s, ch and k, sch and sk, skj and sj, ph and f, th and t, x and ks, w and v, y and i, æ and e, ø, å and o, mute d
 * and h, single and double letters.
 */
export const soundOf = (word: string): string =>
  alike.reduce(
    (heard, [letters, one]) => heard.replace(letters, one),
    word
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  );
