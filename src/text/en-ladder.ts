/** The words of the load line, in English; loaded with it. */
export const enLadder = {
  $name: 'ladder',
  ladder: 'Load line',
  liquidated: 'liquidated {price}',
  now: 'now {price}',
  old: '{price}, {age} old',
  signs: {
    bankruptcy: 'bankrupt {price}',
    entry: 'entry {price}',
    stop: 'stop {price}',
    bracket: 'bracket {number} {price}',
  },
  table: {caption: 'Prices on the load line, {unit}', what: 'What', price: 'Price'},
  names: {
    liquidation: 'Liquidation',
    now: 'Now',
    bankruptcy: 'Bankruptcy',
    entry: 'Entry',
    stop: 'Stop',
    bracket: 'Bracket edge',
  },
} as const;
