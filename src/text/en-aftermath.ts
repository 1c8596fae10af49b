/** The sentences of what liquidation takes, in English; loaded with its picture. */
export const enAftermath = {
  $name: 'aftermath',
  title: 'Aftermath',
  never: 'No price liquidates: nothing is taken.',
  withheld: 'The rules end before liquidation: what it takes is not known.',
  noMark: 'Enter the mark price to see what liquidation takes.',
  wrong: 'Correct the marked field to see what liquidation takes.',
  healthy: 'At {price} nothing is liquidated yet.',
  position: {
    all: 'Liquidation at {price} takes all {margin}.',
    deficit: 'Liquidation at {price} takes all {margin}; {deficit} more falls on the insurance fund, or on others.',
    'not-on-record':
      'Liquidation at {price} takes {loss} of {margin}; whether the {left} that is left comes back is not published.',
    returned: 'Liquidation at {price} takes {loss} of {margin} and returns {left}.',
    kept: 'Liquidation at {price} takes {loss} of {margin}; a smaller position stays open with {left}.',
  },
  loan: {
    healthy:
      'At {price} liquidators repay {repaid} and take {seized}; {penalty} is lost to them and {kept} stays yours.',
    empty: 'At {price} liquidators repay {repaid} and take {seized}; {penalty} is lost to them and nothing stays.',
    badDebt:
      'At {price} liquidators repay {repaid} and take {seized}; {badDebt} of debt is left that no collateral stands behind.',
    unknown: 'What liquidation takes cannot be told from this loan alone.',
  },
  labels: {
    price: 'Price of {asset} then',
    fee: 'Liquidation fee',
    feeUnit: '% of value',
    first: 'Taken first',
    pair: '{collateral} for {debt}',
    worst: '{collateral} for {debt}, the worst',
    optional: 'optional',
    table: 'Table',
  },
  bars: {
    margin: 'Margin',
    loss: 'Price loss',
    gain: 'Price gain',
    left: 'Before fee',
    fee: 'Liquidation fee',
    rest: 'Left over',
    collateral: 'Collateral',
    repaid: 'Debt repaid',
    bonus: 'Liquidator’s bonus',
    protocolFee: 'Protocol’s fee',
    debt: 'Debt left',
    kept: 'Yours',
    badDebt: 'Bad debt',
    maintenance: 'maintenance {amount}',
  },
  rules: {
    own: 'Your own rules say nothing of closing in parts: the whole position is closed at this price.',
    unknown:
      'The venue has not published how much it closes at a time ({why}): the whole position is counted as closed.',
    known: 'By the venue’s published rule, in {count} steps, the price standing still.',
    bankruptcy: 'The margin is gone at {price}; what is lost beyond it is not yours to pay.',
    noFee: 'No fee is counted: none is on record.',
    protocol:
      '{name}: prices stand still, and each liquidator takes all he may, of the pair that leaves the borrower worst.',
    chosen:
      '{name}: prices stand still; the first liquidator takes the pair chosen, the next ones what leaves the borrower worst.',
    withoutBonus: 'No bonus is on record for {assets}: none is counted.',
  },
  reasons: {
    'binance-usdm': 'a reduction by brackets; the amount is not published',
    'host-rules': 'whose rules these are is not said',
    pasted: 'whose rules these are is not said',
  },
  steps: {
    caption: 'Liquidation step by step',
    number: 'Step',
    repaid: 'Repaid',
    seized: 'Taken',
    penalty: 'Penalty, {unit}',
    fee: 'Fee, {unit}',
    closed: 'Closed',
    equity: 'Equity before, {unit}',
    health: 'Health factor',
    change: '{before} to {after}',
    noDebt: 'no debt left',
    may: 'May repay',
    limiter: {
      'close-factor': '{share} of the debt, the close factor',
      collateral: '{share} of the debt, but the collateral ends first',
      dust: '{share} of the debt, less so that no dust is left',
      'whole-account': 'the whole account',
    },
    effect: {
      raises: 'raises health',
      keeps: 'keeps health',
      lowers: 'this step lowers health',
      ends: 'ends the debt',
    },
  },
  ends: {
    healthy: 'Then the loan is healthy.',
    'no-debt': 'Then no debt is left.',
    'no-collateral': 'Then no collateral is left.',
    'most-steps': 'Each step is smaller than the one before; it was stopped after {count}.',
    refused: 'Then what could still be taken would leave dust, and is refused.',
  },
  table: {what: 'What', amount: 'Amount, {unit}', caption: 'What liquidation takes'},
  /** Of a cross account. */
  account: {
    told: {
      all: 'Liquidation at {prices} takes all {funds}.',
      deficit: 'Liquidation at {prices} takes all {funds}; {deficit} more falls on the insurance fund, or on others.',
      'not-on-record':
        'Liquidation at {prices} takes {loss} of {funds}; whether the {left} that is left comes back is not published.',
      returned: 'Liquidation at {prices} takes {loss} of {funds} and returns {left}.',
      lost: 'Liquidation at {prices} takes all {funds}: the {left} that is left goes to the venue.',
      kept: 'Liquidation at {prices} takes {loss} of {funds}; the rest stays open with {left}.',
    },
    price: '{asset} {price}',
    leg: '{asset} {side}',
    sides: {long: 'long', short: 'short'},
    funds: 'Balance and coins',
    first: 'Closed first',
    position: 'Position',
    at: 'Price',
    order:
      'No venue publishes which position it closes first: {leg} first here, then those that require most. Prices stand still.',
    one: 'The prices stand still.',
    rules: {
      known: '{leg}: by the venue’s published rule.',
      'not-known':
        '{leg}: the venue has not published how much it closes at a time ({why}); the whole position is counted as closed.',
      own: '{leg}: your own rules say nothing of closing in parts; the whole position is closed.',
    },
    healthy: 'Then the account is healthy.',
  },
} as const;
