import {decimal} from '../decimal/index.js';
import {RULES_READ} from './market.js';
import type {LendingAsset, LendingMarket, Source} from './market.js';

/**
 * The newest statement of these four reserves that is recorded: the snapshot after a proposal of 2023-10-31, committed
 * 2023-12-05. Governance has moved them since (none of the recorded later changes touches these four), so all are stale.
 */
const snapshot: Source = {
  publisher: 'Aave DAO',
  title: 'Aave v3 Ethereum reserves after UpgradeAaveV3ETHPoolWETHParameters',
  url: 'https://github.com/aave-dao/aave-proposals-v3/blob/044b1530b0faaa2ca9b94b993818de0ca3680972/reports/AaveV3Ethereum_UpgradeAaveV3ETHPooolWETHParameters_20231031_after.json',
};

const dated = {source: snapshot, asOf: '2023-10-31', read: RULES_READ, stale: true} as const;

/** Without an efficiency mode. Decimals of the tokens: aave/aave-address-book, src/AaveV3Ethereum.sol, read 2026-11-20. */
function reserve(asset: string, limit: string, threshold: string, bonus: string, decimals: number): LendingAsset {
  return {asset, limit: decimal(limit), threshold: decimal(threshold), bonus: decimal(bonus), decimals, ...dated};
}

export const aaveV3Ethereum: LendingMarket = {
  kind: 'lending',
  id: 'aave-v3-ethereum',
  venue: 'aave-v3-ethereum',
  name: 'Aave v3 Ethereum core',
  baseCurrency: 'USD',
  trigger: 'oracle',
  atThreshold: 'survives', // liquidatable strictly below a health factor of one
  assets: [
    //       asset     limit    threshold bonus   decimals
    reserve('WETH', '0.805', '0.83', '0.05', 18),
    reserve('wstETH', '0.785', '0.81', '0.06', 18),
    reserve('WBTC', '0.73', '0.78', '0.05', 8),
    reserve('USDC', '0.77', '0.8', '0.045', 6),
  ],
  ...dated,
};
