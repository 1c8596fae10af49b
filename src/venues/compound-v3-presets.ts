import {decimal, ONE, subtract} from '../decimal/index.js';
import type {LendingPreset} from './lending-market.js';
import {RULES_READ} from './market.js';

/** Comet's deployment files, each as last committed: initial values, which governance has moved since. */
const FOLDER =
  'https://github.com/compound-finance/comet/blob/d5a30b0aaeff7755f1431e87f818990902237b03/deployments/mainnet';

interface Deployment {
  readonly market: string;
  readonly folder: string;
  readonly asOf: string;
}

/** Rows `asset borrowCF liquidateCF liquidationFactor`; the penalty is what the liquidation factor leaves out. */
function comet(
  {market, folder, asOf}: Deployment,
  rows: readonly (readonly [string, string, string, string])[],
): readonly LendingPreset[] {
  const title = `${market} configuration`;
  const source = {publisher: 'Compound', title, url: `${FOLDER}/${folder}/configuration.json`};
  return rows.map(([asset, borrowFactor, liquidateFactor, liquidationFactor]) => ({
    protocol: 'compound-v3',
    market,
    asset,
    terms: {kind: 'threshold', limit: decimal(borrowFactor), threshold: decimal(liquidateFactor)},
    bonus: subtract(ONE, decimal(liquidationFactor)),
    category: null,
    source,
    asOf,
    read: RULES_READ,
    stale: true,
  }));
}

export const compoundV3Presets: readonly LendingPreset[] = [
  ...comet({market: 'cUSDCv3', folder: 'usdc', asOf: '2022-08-26'}, [
    ['COMP', '0.65', '0.7', '0.93'],
    ['WBTC', '0.7', '0.77', '0.95'],
    ['WETH', '0.825', '0.895', '0.95'],
    ['UNI', '0.75', '0.81', '0.93'],
    ['LINK', '0.79', '0.85', '0.93'],
  ]),
  ...comet({market: 'cUSDTv3', folder: 'usdt', asOf: '2024-07-08'}, [
    ['COMP', '0.65', '0.7', '0.75'],
    ['WETH', '0.83', '0.9', '0.95'],
    ['WBTC', '0.8', '0.85', '0.95'],
    ['UNI', '0.75', '0.81', '0.85'],
    ['LINK', '0.79', '0.85', '0.93'],
    ['wstETH', '0.8', '0.85', '0.95'],
  ]),
  ...comet({market: 'cWETHv3', folder: 'weth', asOf: '2023-01-24'}, [
    ['cbETH', '0.9', '0.93', '0.95'],
    ['wstETH', '0.9', '0.93', '0.95'],
  ]),
  ...comet({market: 'cWstETHv3', folder: 'wsteth', asOf: '2024-09-17'}, [
    ['rsETH', '0.88', '0.91', '0.96'],
    ['ezETH', '0.88', '0.91', '0.94'],
  ]),
  ...comet({market: 'cWBTCv3', folder: 'wbtc', asOf: '2025-03-06'}, [
    ['LBTC', '0.73', '0.75', '0.95'],
    ['pumpBTC', '0.75', '0.78', '0.9'],
  ]),
  ...comet({market: 'cUSDSv3', folder: 'usds', asOf: '2024-10-24'}, [
    ['WETH', '0.83', '0.9', '0.95'],
    ['USDe', '0.7', '0.75', '0.85'],
    ['cbBTC', '0.8', '0.85', '0.95'],
    ['tBTC', '0.76', '0.81', '0.9'],
    ['wstETH', '0.82', '0.87', '0.92'],
  ]),
];
