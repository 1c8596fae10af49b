/** Loads what reads states, which few pages need at once. */
export const loadStateReader = async () => (await import('./state-read.js')).fromState;
