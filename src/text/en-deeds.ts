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
} as const;
