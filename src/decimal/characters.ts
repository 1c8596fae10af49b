/**
 * Returns the value of a decimal digit of any script.
 *
 * Unicode assigns `Nd` in whole runs from 0 to 9, so the distance from the beginning of the run, modulo 10 where runs
 * touch, is the value.
 *
 * @source The Unicode Standard, section 4.6 "Numeric Value": decimal digits form a contiguous range 0 to 9.
 */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0)!;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

const DIGIT = /^\p{Nd}$/u;

/** Signs that look alike to a reader, by the one they stand for. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, ''], // direction marks, zero widths: pasted along, never seen
  [/[\p{Zs}\t]/gu, ' '], // no-break, narrow no-break, thin, ideographic
  [/[−－﹣‐‑–]/g, '-'],
  [/＋/g, '+'],
  [/．/g, '.'],
  [/，/g, ','],
  [/[’‘ʼ＇]/g, "'"],
  [/[％٪﹪]/g, '%'],
];

/** Returns text with digits of every script as 0–9 and look-alike signs as one sign; Arabic ٫ and ٬ stay, they are plain. */
export function inPlainCharacters(text: string): string {
  let plain = text.replace(/(?![0-9])\p{Nd}/gu, digitValue);
  for (const [sign, meant] of ALIKE) plain = plain.replace(sign, meant);
  return plain.trim();
}
