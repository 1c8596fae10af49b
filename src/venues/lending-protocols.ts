import {lendingRules} from '../contracts/index.js';
import type {LendingRulesInput} from '../contracts/index.js';
import type {LendingProtocol} from './lending-market.js';
import {RULES_READ} from './market.js';
import type {Day} from './market.js';

/** Where a protocol's behaviour was read: repository, commit and file. */
type Code = readonly [publisher: string, repository: string, commit: string, path: string];

/** `asOf` is the day of that commit where it is recorded; code does not grow stale, a newer version has another name. */
function protocol(id: string, name: string, code: Code, asOf: Day | null, rules: LendingRulesInput): LendingProtocol {
  const [publisher, repository, commit, path] = code;
  const url = `https://github.com/${repository}/blob/${commit}/${path}`;
  const source = {publisher, title: `${name}: ${path.split('/').at(-1)}`, url};
  return {id, name, rules: lendingRules(rules), source, asOf, read: RULES_READ, stale: false};
}

const aaveSdk: Code = [
  'Aave',
  'aave/aave-utilities',
  'd4c93961ec1ad12d8c1cd8cc7f7b1b30b918e63c',
  'packages/math-utils/src/pool-math.test.ts',
];
const aaveV33: Code = [
  'Aave DAO',
  'aave-dao/aave-v3-origin',
  'fd1fbd9150426ca8ace9cee45b4acf912ae84f5b',
  'docs/3.3/Aave-v3.3-features.md',
];
const aaveV37: Code = [
  aaveV33[0],
  aaveV33[1],
  aaveV33[2],
  'src/contracts/protocol/libraries/logic/LiquidationLogic.sol',
];
const aaveV4: Code = [
  'Aave (mirror)',
  'alerodriargui/aave-v4',
  '5f0e7cbd726845007f393e3c1bed51a192825be9',
  'tests/contracts/spoke/libraries/liquidation-logic/LiquidationLogic.LiquidationBonus.t.sol',
];
const compoundV2: Code = [
  'Compound',
  'compound-finance/compound-protocol',
  'a3214f67b73310d547e00fc578e8355911c9d376',
  'tests/Comptroller/liquidateCalculateAmountSeizeTest.js',
];
const comet: Code = [
  'Compound',
  'compound-finance/comet',
  'd5a30b0aaeff7755f1431e87f818990902237b03',
  'test/is-liquidatable-test.ts',
];
const morpho: Code = [
  'Morpho',
  'morpho-org/sdks',
  'cdff8c458445d4ad7ff596ec316a5a8e8c0a12f3',
  'packages/blue-sdk/src/preLiquidation.ts',
];
const euler: Code = [
  'Euler',
  'euler-xyz/euler-vault-kit',
  '5b98b42048ba11ae82fb62dfec06d1010c8e41e6',
  'test/unit/evault/modules/Liquidation/full.t.sol',
];
const silo: Code = [
  'Silo',
  'silo-finance/silo-contracts-v2',
  '340a49b86d2db38ff31c5cc3059e52279cc214ba',
  'silo-core/test/foundry/data-readers/EstimateMaxRepayValueTestData.sol',
];
const gearbox: Code = [
  'Gearbox',
  'Gearbox-protocol/core-v3',
  '510fc6541c3767ce825929b4c311826fe81d6fa5',
  'contracts/test/unit/libraries/CreditLogic.unit.t.sol',
];
const solend: Code = [
  'Solend',
  'solendprotocol/solana-program-library',
  '9ffd16ddf0047bb0e500c1bb1b3cb66725581546',
  'token-lending/sdk/src/state/reserve.rs',
];
const maker: Code = ['Maker', 'makerdao/dss', 'fa4f6630afb0624d04a003e920b0d71a00331d98', 'src/test/clip.t.sol'];
const liquityV1: Code = [
  'Liquity',
  'liquity/dev',
  '39f1f7f881de23200c296a892b891a6e2fc6e98f',
  'packages/contracts/contracts/Dependencies/LiquityBase.sol',
];
const liquityV2: Code = [
  'Liquity',
  'liquity/bold',
  '405f91227f9981a82a7c7ca6540221b30cab51c4',
  'contracts/src/Dependencies/Constants.sol',
];

const half = {kind: 'share', share: '0.5'} as const;
const neverWhole = {wholeAtHealth: '0', wholeBelowValue: '0'} as const;

/**
 * What the contracts do, by protocol; a market's own numbers stand in its presets, and a host's own rules win over both.
 *
 * Aave's fee is the commonest reserve's. Aave v4's target and bonus, Silo's target and Solend's bonus are a market's: here as their test
 * fixtures have them. Compound v2's close factor is nearly every market's. Solend's ceiling of 500,000 a call is in `solendMaxRepay`.
 */
export const lendingProtocols: readonly LendingProtocol[] = [
  protocol('aave-v2', 'Aave v2', aaveSdk, null, {
    closeFactor: {...half, of: 'debt', ...neverWhole},
    averages: 'floored',
    interest: 'binomial',
  }),
  protocol('aave-v3', 'Aave v3 until 3.2', aaveV33, '2026-06-19', {
    closeFactor: {...half, of: 'debt', wholeAtHealth: '0.95', wholeBelowValue: '0'},
    protocolFee: '0.1',
    averages: 'floored',
    interest: 'binomial',
  }),
  protocol('aave-v3.7', 'Aave v3.7', aaveV37, '2026-06-19', {
    closeFactor: {...half, of: 'position', wholeAtHealth: '0.95', wholeBelowValue: '2000'},
    protocolFee: '0.1',
    dust: '1000',
    interest: 'taylor',
  }),
  protocol('aave-v4', 'Aave v4', aaveV4, null, {
    closeFactor: {kind: 'target-health', target: '1.05'},
    bonus: {kind: 'health', factor: '0.5', fullAtHealth: '0.8'},
    dust: '1000',
    interest: 'simple',
  }),
  protocol('compound-v2', 'Compound v2', compoundV2, null, {
    closeFactor: {...half, of: 'debt', ...neverWhole},
    interest: 'simple',
  }),
  protocol('compound-v3', 'Compound III', comet, null, {penaltyOn: 'all-collateral', interest: 'simple'}),
  protocol('morpho-blue', 'Morpho Blue', morpho, '2026-07-01', {
    bonus: {kind: 'threshold', cursor: '0.3', most: '0.15'},
    interest: 'taylor',
  }),
  protocol('euler-v2', 'Euler v2', euler, null, {
    atThreshold: 'liquidates',
    bonus: {kind: 'discount'},
    interest: 'per-second',
    oracle: 'bid-ask',
  }),
  protocol('silo-v2', 'Silo v2', silo, null, {
    closeFactor: {kind: 'target-ltv', target: '0.7', wholeAbove: '0.9'},
    interest: 'taylor',
  }),
  protocol('gearbox-v3', 'Gearbox v3', gearbox, null, {penaltyOn: 'total-value', interest: 'simple'}),
  protocol('solend', 'Solend', solend, '2024-10-18', {
    atThreshold: 'liquidates',
    closeFactor: {kind: 'share', share: '0.2', of: 'position', wholeAtHealth: '0', wholeBelowValue: '1'},
    interest: 'per-second',
    oracle: 'spot-or-smoothed',
  }),
  protocol('maker', 'Maker and Sky', maker, null, {interest: 'per-second', oracle: 'hour-late'}),
  protocol('liquity-v1', 'Liquity v1', liquityV1, null, {interest: 'simple'}),
  protocol('liquity-v2', 'Liquity v2', liquityV2, '2026-03-09', {interest: 'simple'}),
];
