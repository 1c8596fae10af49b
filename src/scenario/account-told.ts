import type {Account} from '../contracts/index.js';
import type {Decimal, PriceGrid} from '../decimal/index.js';

/** An asset prices are told of. */
export interface Told {
  readonly asset: string;
  readonly now: Decimal;
  /** Of its positions; unrounded where it is a coin alone. */
  readonly grid: PriceGrid;
}

/** Returns an asset of an account with its price now and its grid. */
export function toldOf({positions, collaterals}: Account, asset: string): Told {
  const held = positions.find(each => each.asset === asset);
  const now = held?.mark ?? collaterals.find(each => each.asset === asset)!.price;
  return {asset, now, grid: held?.rules.grid ?? {kind: 'unrounded'}};
}

/** Returns the assets of an account, each once. */
export const assetsOf = ({positions, collaterals}: Account): string[] => [
  ...new Set([...positions, ...collaterals].map(({asset}) => asset)),
];
