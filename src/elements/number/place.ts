import type {enProse} from '../../text/index.js';

/** How a value is written. */
export type Form = 'price' | 'leverage' | 'amount' | 'money' | 'percent' | 'days' | 'side';

/** Where a value stands in a scenario, what it is called and how it is written. */
export interface Place {
  readonly field: string;
  readonly name: keyof typeof enProse.names;
  readonly form: Form;
  /** The row of a loan it stands in. */
  readonly list: 'collaterals' | 'debts' | null;
  readonly row: number;
}

type Entry = readonly [field: string, name: Place['name'], form: Form];

/** The values a sentence may name, by the name an author writes. */
const SHORT: Readonly<Record<string, Entry>> = {
  side: ['position.side', 'side', 'side'],
  size: ['position.size', 'size', 'amount'],
  entry: ['position.entry', 'entry', 'price'],
  mark: ['position.mark', 'mark', 'price'],
  leverage: ['position.leverage', 'leverage', 'leverage'],
  margin: ['position.margin', 'margin', 'money'],
  stop: ['position.stop', 'stop', 'price'],
  volatility: ['outlook.volatility', 'volatility', 'percent'],
  'volatility-low': ['outlook.low', 'volatilityLow', 'percent'],
  'volatility-high': ['outlook.high', 'volatilityHigh', 'percent'],
  horizon: ['outlook.horizon', 'horizon', 'days'],
  collateral: ['loan.collaterals.0.quantity', 'collateral', 'amount'],
  'collateral-price': ['loan.collaterals.0.price', 'collateralPrice', 'price'],
  threshold: ['loan.collaterals.0.threshold', 'threshold', 'percent'],
  debt: ['loan.debts.0.quantity', 'debt', 'amount'],
  'debt-price': ['loan.debts.0.price', 'debtPrice', 'price'],
};

const ROW = /^loan\.(collaterals|debts)\.(\d{1,2})\./;

/** Returns the place of a name: a short one, or the path errors carry too; `null` where there is no such value. */
export function placeOf(name: string): Place | null {
  const field = Object.hasOwn(SHORT, name) ? SHORT[name]![0] : name;
  const [, list = null, row = '0'] = ROW.exec(field) ?? [];
  const first = field.replace(ROW, 'loan.$1.0.');
  const entry = Object.values(SHORT).find(([path]) => path === first);
  return entry ? {field, name: entry[1], form: entry[2], list: list as Place['list'], row: Number(row)} : null;
}
