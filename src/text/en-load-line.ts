/** The sentences of the load line and of the fixes, in English; loaded with them. */
export const enLoadLine = {
  ladder: 'Load line',
  liquidated: 'liquidated {price}',
  now: 'now {price}',
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
  fixes: {
    title: 'To reach {level}',
    'add-margin': 'Add {amount} of margin',
    'cut-size': 'Close {amount}',
    'repay-debt': 'Repay {amount}',
    'add-collateral': 'Supply {amount}',
    tags: {
      'add-margin': 'new money',
      'cut-size': 'no new money; the fee of closing is not counted',
      'repay-debt': 'smaller debt',
      'add-collateral': 'more collateral',
    },
    result: 'Liquidated at {price}, {distance}',
    never: 'Then no price liquidates it',
    apply: 'Apply',
    applyNamed: 'Apply: {fix}',
  },
} as const;
