/** The sentences of one's own margin rules, in English. */
export const enRules = {
  $name: 'rules',
  contract: 'Contract',
  contracts: {linear: 'Linear, in currency', inverse: 'Inverse, in coin'},
  base: 'Coin',
  quote: 'Currency',
  tick: 'Price step',
  contractSize: 'One contract is',
  fee: 'Fee counted',
  brackets: 'Brackets',
  schedule: 'How brackets join',
  schedules: {continuous: 'Deductions join them up', flat: 'One rate on the whole value'},
  floor: 'From',
  rate: 'Maintenance',
  deduction: 'Deduction',
  add: 'Add bracket',
  remove: 'Remove bracket {number}',
} as const;
