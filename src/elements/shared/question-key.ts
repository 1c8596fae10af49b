/** Returns a text that is the same for two questions exactly where everything they ask by is. */
export const questionKey = (...asked: readonly unknown[]): string =>
  JSON.stringify(asked, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
