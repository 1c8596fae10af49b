/**
 * What was found and what to write instead, by the code of an input error. A code not listed speaks for itself: only those
 * are here that a page says better than the library, which speaks of fractions and of arguments.
 */
export const enMistakes = {
  $name: 'mistakes',
  empty: 'Found nothing. Write a number, such as {example}.',
  'not-a-number': 'Found {found}. Write a number, such as {example}.',
  'ambiguous-number': 'Found {found}, which reads two ways. Write it without grouping, with one decimal sign.',
  'too-many-digits': 'Found {found}. Write at most {most} digits.',
  'out-of-range': 'Found {found}. Write a smaller number, with fewer decimals.',
  'not-positive': 'Found {found}. Write a number above 0.',
  negative: 'Found {found}. Write 0 or a number above it.',
  'not-a-choice': 'Found {found}. Choose one of {choices}.',
  'market-not-listed': 'Found {found}, which no rules here list. Choose another, or paste its brackets.',
  'leverage-above-maximum': 'Found {found}. At this size the venue allows at most {most}; write {most} or less.',
  'out-of-bounds': 'Found {found}. Write a number from {least} to {most}.',
  'not-positive-definite': 'Found correlations that contradict one another: {pairs}. Correct one of them.',
  'contracts-unknown':
    'Found brackets that go by contracts whose value nobody stated. Choose your own rules for the market.',
  'rate-out-of-bounds': 'Found rate and fee of the whole value. Write a smaller fee.',
  'rates-unsorted': 'Found a lower rate in row {row} than before. Write a higher one, or one rate on the whole value.',
  'volatility-too-high': 'Found {found} % a year. Write at most 2,000 %.',
  'horizon-too-long': 'Found {found} days. Write at most 36,499 days.',
  'lowest-above-volatility': 'Found {found} %. Write at most {expected} %, the volatility.',
  'highest-below-volatility': 'Found {found} %. Write at least {expected} %, the volatility.',
  'correlation-out-of-bounds': 'Found {found}. Write a number from −1 to 1.',
  'threshold-out-of-bounds': 'Found a threshold of {found} %. Write more than 0, at most 100.',
  'limit-above-threshold': 'Found a borrow limit of {found} %, above the threshold. Write at most {most}.',
  'duplicate-asset': 'Found {found} in another row too. Write one row for each asset.',
  'two-prices': 'Found {found}, where the same asset has {expected} in another row. Write one price for each asset.',
  'debt-without-collateral': 'Found a debt without collateral. Add the asset that secures it, or take the debt away.',
  'debt-outside-mode': 'Found a debt in {found}. In {mode} only {debts} may be owed.',
  'finer-than-unit': 'Found {found}, finer than the token is divided. Write at most {decimals} decimals.',
  'one-asset-only': 'Found more than one asset. This market takes one: remove the others.',
  'no-range': 'Found a debt that these bands cannot carry. Write a smaller debt or more collateral.',
  'interest-too-high': 'Found {found} % a year. Write at most 1,000 %.',
  'diagonal-not-one': 'Found another correlation of {found} with itself than 1. Choose two different assets.',
  'unknown-asset': 'Found {found}, which no row names. Write one of: {known}.',
  'no-name': 'Found no name. Write the name of the asset.',
  'name-too-long': 'Found a name that is too long. Write at most {most} characters.',
  'percent-out-of-bounds': 'Found a rate of {found} %. Write 0 or more, below 100.',
  'no-position': 'Found no position that counts. Add one, or switch one on.',
  'other-account':
    'Found {found}, which shares no balance with the first position. Write a market of the same venue and currency.',
  'mixed-contracts':
    'Found inverse positions beside what settles otherwise. Keep the inverse positions of one coin in an account of their own.',
  'no-contract-size': 'Found no contract size for {market}. Choose coins or currency, or write a contract size.',
  'brackets-empty': 'Found no bracket. Write at least one row.',
  'brackets-unsorted': 'Found row {row} out of order. Sort the brackets by notional, ascending.',
  'brackets-gap': 'Found row {row} beginning at {found}. Begin it at {expected}.',
  'deduction-does-not-join':
    'Found a deduction of {found} in row {row}. Write {expected}, which joins it to the row before.',
  'price-above-reach':
    'Found {found}. Next to no margin is liquidated at {nearest} already; write a price below it, for more margin.',
  'price-below-reach':
    'Found {found}. Next to no margin is liquidated at {nearest} already; write a price above it, for more margin.',
  'not-an-unknown': 'Found {found}. Write liquidation, size, leverage, margin or entry.',
  'no-size-at-price':
    'Found {found}, where no size is liquidated. Write another liquidation price, margin or leverage.',
  'every-size-sooner':
    'Found {found}. Even the smallest size is liquidated at {nearest}, sooner. Write {nearest}, or less leverage.',
  'leverage-for-price': 'Found {found}, which takes more than {most}×, the most allowed. Write a price further away.',
  'no-leverage-at-price': 'Found {found}, where no leverage is liquidated. Write a liquidation price further away.',
  'no-margin-at-price': 'Found {found}, where no margin is liquidated. Write another liquidation price.',
  'no-entry-at-price':
    'Found {found}, where no entry price is liquidated. Write another liquidation price, or less margin.',
} as const;
