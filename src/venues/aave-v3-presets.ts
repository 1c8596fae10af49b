import {efficiencyMode, isolation} from '../contracts/index.js';
import {decimal} from '../decimal/index.js';
import type {LendingPreset, MarketModes} from './lending-market.js';
import {RULES_READ} from './market.js';
import type {Source} from './market.js';

/** Every reserve of the snapshot after a proposal of 2023-10-31, committed 2023-12-05; governance has moved them since. */
const snapshot: Source = {
  publisher: 'Aave DAO',
  title: 'Aave v3 Ethereum reserves after UpgradeAaveV3ETHPoolWETHParameters',
  url: 'https://github.com/aave-dao/aave-proposals-v3/blob/044b1530b0faaa2ca9b94b993818de0ca3680972/reports/AaveV3Ethereum_UpgradeAaveV3ETHPooolWETHParameters_20231031_after.json',
};

function reserve(
  asset: string,
  limit: string,
  threshold: string,
  bonus: string,
  category: number | null = null,
): LendingPreset {
  return {
    protocol: 'aave-v3',
    market: 'Ethereum core',
    asset,
    terms: {kind: 'threshold', limit: decimal(limit), threshold: decimal(threshold)},
    bonus: decimal(bonus),
    category,
    source: snapshot,
    asOf: '2023-10-31',
    read: RULES_READ,
    stale: true,
  };
}

/** A threshold of 0 is a reserve that is no collateral. */
export const aaveV3Presets: readonly LendingPreset[] = [
  reserve('1INCH', '0.57', '0.67', '0.075'),
  reserve('UNI', '0.65', '0.77', '0.1'),
  reserve('WBTC', '0.73', '0.78', '0.05'),
  reserve('GHO', '0.0', '0.0', '0'),
  reserve('LINK', '0.53', '0.68', '0.07'),
  reserve('LDO', '0.4', '0.5', '0.09'),
  reserve('LUSD', '0.77', '0.8', '0.045'),
  reserve('DAI', '0.77', '0.8', '0.05'),
  reserve('AAVE', '0.66', '0.73', '0.075'),
  reserve('wstETH', '0.785', '0.81', '0.06'),
  reserve('sDAI', '0.77', '0.8', '0.045'),
  reserve('FRAX', '0.7', '0.75', '0.06'),
  reserve('MKR', '0.65', '0.7', '0.085'),
  reserve('USDC', '0.77', '0.8', '0.045'),
  reserve('STG', '0.35', '0.4', '0.1'),
  reserve('cbETH', '0.745', '0.77', '0.075'),
  reserve('SNX', '0.49', '0.65', '0.085'),
  reserve('WETH', '0.805', '0.83', '0.05'),
  reserve('ENS', '0.39', '0.49', '0.08'),
  reserve('RPL', '0.0', '0.0', '0'),
  reserve('CRV', '0.35', '0.41', '0.083'),
  reserve('rETH', '0.745', '0.77', '0.075'),
  reserve('BAL', '0.57', '0.62', '0.083'),
  reserve('USDT', '0.74', '0.76', '0.045'),
  reserve('KNC', '0.35', '0.4', '0.1'),
  reserve('eMode 1 ETH correlated', '0.9', '0.93', '0.01', 1),
];

const correlated = ['wstETH', 'cbETH', 'WETH', 'rETH'];

/** Debt ceilings in dollars; what may be borrowed in isolation is not in the report. */
const ceilings = [
  ['1INCH', '4500000'],
  ['UNI', '17000000'],
  ['LDO', '7500000'],
  ['FRAX', '10000000'],
  ['MKR', '6000000'],
  ['STG', '3000000'],
  ['SNX', '2500000'],
  ['ENS', '3900000'],
  ['CRV', '5000000'],
  ['BAL', '2900000'],
  ['KNC', '1000000'],
] as const;

/** The modes of the same snapshot. */
export const aaveV3Modes: MarketModes = {
  protocol: 'aave-v3',
  market: 'Ethereum core',
  efficiencyModes: [
    efficiencyMode({
      id: 1,
      name: 'ETH correlated',
      collaterals: correlated,
      debts: correlated,
      limit: '0.9',
      threshold: '0.93',
      bonus: '0.01',
    }),
  ],
  isolated: ceilings.map(([asset, ceiling]) => isolation({asset, ceiling, borrowable: null})),
  source: snapshot,
  asOf: '2023-10-31',
  read: RULES_READ,
  stale: true,
};
