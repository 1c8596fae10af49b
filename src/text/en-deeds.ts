/** What can be done with a calculator as a whole, in English; loaded with its buttons. */
export const enDeeds = {
  $name: 'deeds',
  copy: 'Copy link',
  copied: 'Copied',
  notCopied: 'Not allowed here',
  reset: 'Reset',
  unfold: 'Show everything',
  engines: {wasm: 'WebAssembly engine', js: 'JavaScript engine'},
  notice: 'Not advice. Fees, funding and interest still to come are not counted.',
  assumptions: 'Assumptions',
  old: 'using a price {age} old',
  refresh: 'Refresh',
  refreshing: 'Fetching the price',
  failures: {
    reason: 'No price came: {reason}',
    found: 'No price came: found {found}.',
    none: 'No price came.',
    late: 'No price came within 30 seconds.',
  },
} as const;
