/** The sentences of the fixes, in English; loaded with them. */
export const enFixes = {
  $name: 'fixes',
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
} as const;
