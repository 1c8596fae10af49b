/** The sentences of what a loan would be after a change, in English. */
export const enNext = {
  $name: 'next',
  title: 'What next?',
  action: 'Action',
  actions: {supply: 'Supply', withdraw: 'Withdraw', borrow: 'Borrow', repay: 'Repay'},
  asset: 'Asset',
  amount: 'Amount',
  largest: 'At most {amount} {asset}',
  limiters: {
    threshold: 'limited by the liquidation threshold',
    limit: 'limited by the borrow limit',
    balance: 'limited by what there is',
  },
  nothing: 'Nothing is possible',
  what: 'What',
  before: 'Before',
  after: 'After',
  rows: {health: 'Health factor', price: 'Liquidation price of {asset}', ltv: 'Loan to value'},
  none: 'none',
  write: 'Write an amount to see what comes after it.',
  apply: 'Apply',
} as const;
