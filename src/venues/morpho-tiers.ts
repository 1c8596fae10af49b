import {decimal} from '../decimal/index.js';
import type {Decimal} from '../decimal/index.js';
import {RULES_READ} from './market.js';
import type {Dated, Source} from './market.js';

/** A loan to value Morpho's governance enabled, and what pre-liquidation of its markets defaults to. */
export interface MorphoTier extends Dated {
  readonly lltv: Decimal;
  /** Where pre-liquidation begins. */
  readonly preLltv: Decimal;
  /** Share of the debt that may be repaid at `preLltv`, and at the LLTV. */
  readonly closeFactors: readonly [Decimal, Decimal];
  /** Collateral per debt, at `preLltv` and at the LLTV. */
  readonly incentives: readonly [Decimal, Decimal];
}

const sdk: Source = {
  publisher: 'Morpho',
  title: 'Default pre-liquidation parameters by LLTV',
  url: 'https://github.com/morpho-org/sdks/blob/cdff8c458445d4ad7ff596ec316a5a8e8c0a12f3/packages/blue-sdk/src/preLiquidation.ts',
};

function tier(lltv: string, preLltv: string, first: string, last: string, incentive: string): MorphoTier {
  return {
    lltv: decimal(lltv),
    preLltv: decimal(preLltv),
    closeFactors: [decimal(first), decimal(last)],
    incentives: [decimal(incentive), decimal(incentive)],
    source: sdk,
    asOf: '2026-07-01',
    read: RULES_READ,
    stale: false,
  };
}

export const morphoPreLiquidation: readonly MorphoTier[] = [
  tier('0.385', '0.301514568055515563', '0.022637943984157107', '0.349673199983645648', '1.15'),
  tier('0.625', '0.562591950487445723', '0.007543182567291709', '0.279542312587328718', '1.12676056338028169'),
  tier('0.77', '0.727366070175296029', '0.003706417131700377', '0.256643181309902852', '1.074113856068743286'),
  tier('0.86', '0.832603694978499652', '0.002001493508968667', '0.245311807032632372', '1.043841336116910229'),
  tier('0.915', '0.897868776651447149', '0.001135586186384195', '0.239205538157954887', '1.02616726526423807'),
  tier('0.945', '0.933746617913300027', '0.0007092207966608', '0.236098907251355946', '1.01677681748856126'),
  tier('0.965', '0.957768981497388846', '0.000441038514876104', '0.234108264807531861', '1.010611419909044972'),
  tier('0.98', '0.975838577830248552', '0.000247773050273784', '0.232655340599010079', '1.006036217303822937'),
];
