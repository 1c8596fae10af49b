import {decimal} from '../decimal/index.js';
import type {LendingPreset} from './lending-market.js';
import {RULES_READ} from './market.js';
import type {Source} from './market.js';

/** What a spell of the day must leave in force; stability fees are set elsewhere, within a range. */
const spell: Source = {
  publisher: 'Sky',
  title: 'Spell-test expectations',
  url: 'https://github.com/sky-ecosystem/spells-mainnet/blob/17aee91ed7857b65d4814ef8cf3694fc9d70e1cf/src/test/config.sol',
};

const liquityV1: Source = {
  publisher: 'Liquity',
  title: 'LiquityBase, immutable',
  url: 'https://github.com/liquity/dev/blob/39f1f7f881de23200c296a892b891a6e2fc6e98f/packages/contracts/contracts/Dependencies/LiquityBase.sol',
};

const liquityV2: Source = {
  publisher: 'Liquity',
  title: 'BOLD constants',
  url: 'https://github.com/liquity/bold/blob/405f91227f9981a82a7c7ca6540221b30cab51c4/contracts/src/Dependencies/Constants.sol',
};

type Published = Pick<LendingPreset, 'protocol' | 'asOf' | 'source'>;

/** A minimum collateral ratio and a penalty on the debt. */
function vault(published: Published, market: string, ratio: string, bonus: string): LendingPreset {
  return {
    ...published,
    market,
    asset: market,
    terms: {kind: 'collateral-ratio', ratio: decimal(ratio)},
    bonus: decimal(bonus),
    category: null,
    read: RULES_READ,
    stale: false,
  };
}

const sky: Published = {protocol: 'maker', asOf: '2026-05-08', source: spell};
const lusd: Published = {protocol: 'liquity-v1', asOf: null, source: liquityV1};
const bold: Published = {protocol: 'liquity-v2', asOf: '2026-03-09', source: liquityV2};

/** Maker's ilks, and Liquity's troves; v1 redistributes all of a trove, so its penalty is what the ratio leaves. */
export const vaultPresets: readonly LendingPreset[] = [
  vault(sky, 'ETH-A', '1.45', '0.13'),
  vault(sky, 'ETH-B', '1.3', '0.13'),
  vault(sky, 'ETH-C', '1.7', '0.13'),
  vault(sky, 'WBTC-A', '1.5', '0.0'),
  vault(sky, 'WBTC-B', '1.5', '0.0'),
  vault(sky, 'WBTC-C', '1.75', '0.0'),
  vault(sky, 'WSTETH-A', '1.5', '0.13'),
  vault(sky, 'WSTETH-B', '1.75', '0.13'),
  vault(sky, 'LSEV2-SKY-A', '1.2', '0.13'),
  vault(lusd, 'ETH/LUSD', '1.10', '0.1'),
  vault(bold, 'WETH', '1.10', '0.05'),
  vault(bold, 'wstETH/rETH', '1.20', '0.05'),
];
