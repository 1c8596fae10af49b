/** The sentences of a loan, in English. */
export const enLoan = {
  $name: 'loan',
  subject: 'Loan',
  name: '{collaterals} against {debts}',
  nameWithoutDebt: '{collaterals}, no debt',

  verdicts: {
    falling: '{subject} is liquidated when {asset} falls to {price}',
    rising: '{subject} is liquidated when {asset} rises to {price}',
    passed: '{subject} passed its liquidation price in {asset} {price}',
    always: '{subject} is liquidatable at every price of {asset}.',
    belowZero: '{subject} has no liquidation price in {asset}: the price would have to be below zero.',
    noDebt: '{subject} has no liquidation price: there is no debt.',
    onlyTime: '{subject} has no price level, but interest takes it to liquidation about {price}',
    noMatter: '{subject} has no liquidation price in {asset}: its price does not matter here.',
  },
  terms: {
    healthFactor: 'Health factor',
    loanToValue: 'Loan to value',
    liquidatedAt: 'Liquidated at',
    mayBorrow: 'May still borrow',
  },
  summary: {healthFactor: 'Health factor {factor}', liquidatedAt: 'liquidated at {percent} of the collateral'},
  unsolvable: {
    'other-debts-above': 'Found {found}. The other debts alone make {least} %; write that or more.',
    'no-collateral-value': 'Write what is supplied first.',
  },
  thresholds: 'Thresholds of {date}',
  published: 'published {date}',

  labels: {
    collaterals: 'Collateral',
    debts: 'Debt',
    asset: 'Asset',
    quantity: 'Quantity',
    price: 'Price',
    threshold: 'Threshold',
    addCollateral: 'Add collateral',
    addDebt: 'Add debt',
    remove: 'Remove {asset}',
    removeRow: 'Remove row {number}',
    moving: 'What moves?',
    only: 'Only {asset}',
    loanToValue: 'Loan to value',
    typeToSolve: 'sets {asset}',
    noPrice: 'no liquidation price',
  },
} as const;
