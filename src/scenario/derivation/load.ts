/** Brings what derives a price: a chunk of its own, for a page shows it only when it is asked why. */
export const loadDerivation = async () => (await import('./derive.js')).derive;
