const PLACEHOLDER = /\{\w+\}/g;

/**
 * Returns sentences that run from right to left so that their values stand apart (U+2068 and U+2069): the sign of `10×` or `8.3 %` would
 * otherwise go to the other side of its number. A mark (U+200F) begins them, for those of values alone have no letter to tell the direction by.
 */
export function isolate<T>(sentences: T): T {
  if (typeof sentences === 'string') {
    const isolated = sentences.replace(PLACEHOLDER, '\u2068$&\u2069');
    return (isolated === sentences ? sentences : `\u200f${isolated}`) as T;
  }
  const entries = Object.entries(sentences as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.map(([name, sentence]) => [name, isolate(sentence)])) as T;
}
