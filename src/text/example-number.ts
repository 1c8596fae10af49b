/** What a field asks for, by the last part of its name: per cent, but for what is a plain share or factor. */
const EXAMPLES: Readonly<Record<string, string>> = {
  threshold: '82.5',
  limit: '80.5',
  ltv: '82.5',
  loanToValue: '82.5',
  weight: '97.5',
  rate: '5.25',
  fee: '0.05',
  slippage: '0.05',
  flash: '0.05',
  funding: '0.01',
  volatility: '43.5',
  low: '43.5',
  high: '43.5',
  loanDiscount: '9.5',
  liquidationDiscount: '6.5',
  value: '0.825',
  beta: '0.825',
  health: '1.25',
  kept: '1.25',
};
/** The same of names that end in an asset's. */
const NAMED: Readonly<Record<string, string>> = {
  volatilities: '43.5',
  betas: '0.825',
  correlations: '0.825',
  funding: '0.01',
};
const USUAL = '1250.5';

/** Returns a number that a field might hold, as a machine writes it: `82.5` for a threshold in per cent. */
export function exampleFor(field: string): string {
  const parts = field.split('.');
  const own = (names: typeof EXAMPLES, name: string | undefined): string | undefined =>
    name !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;
  return own(EXAMPLES, parts.at(-1)) ?? own(NAMED, parts.at(-2)) ?? own(NAMED, parts.at(-3)) ?? USUAL;
}
