/**
 * What was found and what to write instead, by the code of an input error. A code not listed speaks for itself: only those
 * are here that a page says better than the library, which speaks of fractions and of arguments.
 */
export const enMistakes = {
  $name: 'mistakes',
  empty: 'Found nothing. Write a number, such as 1250.5.',
  'not-a-number': 'Found {found}. Write a number, such as 1250.5.',
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
} as const;
