/** Brings the steps that few readers take: swaps, loops, other terms. */
export const loadTrades = () => import('./trades.js');

export type Trades = Awaited<ReturnType<typeof loadTrades>>;
