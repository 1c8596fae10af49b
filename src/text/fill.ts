/** Named values for a sentence; a name without a value stays visible as `{name}`, so that a gap is seen and not silent. */
export type Values<T = string> = Readonly<Record<string, T>>;

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/**
 * Returns a sentence with its placeholders replaced by text.
 *
 * @example fill('{subject} is liquidated at {price}', {subject: 'BTC long', price: '54,271.40 USDT'})
 */
export const fill = (sentence: string, values: Values): string =>
  sentence.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);

/**
 * Returns a sentence as its words and values in order, so that a page may set a value in its own type without cutting
 * the sentence apart: translations keep their word order.
 */
export function weave<T>(sentence: string, values: Values<T>): (string | T)[] {
  const woven: (string | T)[] = [];
  let from = 0;
  for (const match of sentence.matchAll(PLACEHOLDER)) {
    if (match.index > from) woven.push(sentence.slice(from, match.index));
    woven.push(values[match[1] ?? ''] ?? match[0]);
    from = match.index + match[0].length;
  }
  if (from < sentence.length) woven.push(sentence.slice(from));
  return woven;
}
