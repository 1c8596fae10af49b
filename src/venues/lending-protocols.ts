import {lendingRules} from '../contracts/index.js';
import {compare, decimal, ONE, subtract} from '../decimal/index.js';
import type {Decimal} from '../decimal/index.js';
import type {LendingRulesInput} from '../contracts/index.js';
import type {LendingProtocol} from './lending-market.js';
import * as code from './lending-sources.js';
import type {Code} from './lending-sources.js';
import {RULES_READ} from './market.js';
import type {Day} from './market.js';
import {morphoPreLiquidation} from './morpho-tiers.js';
import type {MorphoTier} from './morpho-tiers.js';

type NotKnown = LendingProtocol['notKnown'];

/** `asOf` is the day of that commit where it is recorded; code does not grow stale, a newer version has another name. */
function protocol(
  id: string,
  name: string,
  [publisher, repository, commit, path]: Code,
  asOf: Day | null,
  rules: LendingRulesInput,
  notKnown: NotKnown = {},
): LendingProtocol {
  const url = `https://github.com/${repository}/blob/${commit}/${path}`;
  const source = {publisher, title: `${name}: ${path.split('/').at(-1)}`, url};
  return {id, name, rules: lendingRules(rules), notKnown, source, asOf, read: RULES_READ, stale: false};
}

const half = {kind: 'share', share: '0.5'} as const;
const neverWhole = {wholeAtHealth: '0', wholeBelowValue: '0'} as const;

/** A market of Morpho Blue that is pre-liquidated: the loan's threshold is then the preLLTV, and above the LLTV its own rules hold. */
function preLiquidation({lltv, closeFactors, incentives}: MorphoTier): LendingProtocol {
  const [first, last] = incentives.map(incentive => subtract(incentive, ONE)) as [Decimal, Decimal];
  return protocol(
    'morpho-pre-liquidation',
    'Morpho pre-liquidation',
    code.morpho,
    '2026-07-01',
    {
      closeFactor: {kind: 'rising', first: closeFactors[0], last: closeFactors[1], lastAtLtv: lltv},
      bonus: {kind: 'rising', first, last, lastAtLtv: lltv},
      interest: 'taylor',
    },
    {closeFactor: 'a pre-liquidation contract has terms of its own; these are the defaults of an LLTV of 0.86'},
  );
}

/**
 * What the contracts do, by protocol; a market's own numbers stand in its presets, and a host's own rules win over both.
 *
 * Aave's fee is the commonest reserve's. Aave v4's target and bonus, Silo's target and Solend's bonus are a market's: here as their test
 * fixtures have them. Compound v2's close factor is nearly every market's. Solend's ceiling of 500,000 a call is in `solendMaxRepay`.
 */
export const lendingProtocols: readonly LendingProtocol[] = [
  protocol('aave-v2', 'Aave v2', code.aaveSdk, null, {
    closeFactor: {...half, of: 'debt', ...neverWhole},
    averages: 'floored',
    zeroThreshold: 'dropped',
    interest: 'binomial',
  }),
  protocol('aave-v3', 'Aave v3 until 3.2', code.aaveV33, '2026-06-19', {
    closeFactor: {...half, of: 'debt', wholeAtHealth: '0.95', wholeBelowValue: '0'},
    protocolFee: '0.1',
    averages: 'floored',
    zeroThreshold: 'dropped',
    interest: 'binomial',
  }),
  protocol('aave-v3.7', 'Aave v3.7', code.aaveV37, '2026-06-19', {
    closeFactor: {...half, of: 'position', wholeAtHealth: '0.95', wholeBelowValue: '2000'},
    protocolFee: '0.1',
    dust: '1000',
    zeroThreshold: 'dropped',
    interest: 'taylor',
  }),
  protocol('aave-v4', 'Aave v4', code.aaveV4, null, {
    closeFactor: {kind: 'target-health', target: '1.05'},
    bonus: {kind: 'health', factor: '0.5', fullAtHealth: '0.8'},
    dust: '1000',
    interest: 'simple',
  }),
  protocol('compound-v2', 'Compound v2', code.compoundV2, null, {
    closeFactor: {...half, of: 'debt', ...neverWhole},
    interest: 'simple',
  }),
  protocol('compound-v3', 'Compound III', code.comet, null, {penaltyOn: 'all-collateral', interest: 'simple'}),
  protocol('morpho-blue', 'Morpho Blue', code.morpho, '2026-07-01', {
    bonus: {kind: 'threshold', cursor: '0.3', most: '0.15'},
    interest: 'taylor',
  }),
  preLiquidation(morphoPreLiquidation.find(({lltv}) => compare(lltv, decimal('0.86')) === 0)!),
  protocol(
    'morpho-midnight',
    'Morpho Midnight',
    code.midnight,
    null,
    {
      closeFactor: {kind: 'target-health', target: '1'},
      bonus: {kind: 'threshold', cursor: '0.25', most: '1'},
      interest: 'simple',
    },
    {
      bonus:
        'a market has a cursor of 0.25 or of 0.5; after maturity the incentive rises from nothing within 15 minutes',
      dust: 'what may be left of a debt is a market’s: below it all of the debt may be repaid',
      interest: 'a debt is a number of units due at maturity: what it costs is in the price they were sold at',
    },
  ),
  protocol(
    'euler-v1',
    'Euler v1',
    code.eulerV1,
    null,
    {
      closeFactor: {kind: 'target-health', target: '1.25'},
      bonus: {kind: 'discount', from: '0.02'},
      interest: 'per-second',
      oracle: 'moving-average',
    },
    {bonus: 'a liquidator who supplies to the pool is given up to 2.5 % more: who comes is not known beforehand'},
  ),
  protocol('euler-v2', 'Euler v2', code.euler, null, {
    atThreshold: 'liquidates',
    bonus: {kind: 'discount'},
    interest: 'per-second',
    oracle: 'bid-ask',
  }),
  protocol('silo-v2', 'Silo v2', code.silo, null, {
    closeFactor: {kind: 'target-ltv', target: '0.7', wholeAbove: '0.9'},
    interest: 'continuous',
  }),
  protocol('gearbox-v3', 'Gearbox v3', code.gearbox, null, {penaltyOn: 'total-value', interest: 'simple'}),
  protocol('solend', 'Solend', code.solend, '2024-10-18', {
    atThreshold: 'liquidates',
    closeFactor: {kind: 'share', share: '0.2', of: 'position', wholeAtHealth: '0', wholeBelowValue: '1'},
    interest: 'per-second',
    oracle: 'spot-or-smoothed',
  }),
  protocol(
    'jupiter-lend',
    'Jupiter Lend',
    code.jupiterLend,
    null,
    {
      way: {kind: 'ticks', spacing: '1.0015'},
      atThreshold: 'liquidates',
      closeFactor: {kind: 'target-health', target: '1'},
      interest: 'simple',
    },
    {
      way: 'its ticks were read as far as they are compared, their spacing was not: it is given that of Fluid',
      interest: 'its growth is not on record',
    },
  ),
  protocol(
    'fluid',
    'Fluid',
    code.fluid,
    null,
    {
      way: {kind: 'ticks', spacing: '1.0015'},
      atThreshold: 'liquidates',
      closeFactor: {kind: 'target-health', target: '1'},
      interest: 'simple',
    },
    {
      oracle: 'each vault has an oracle of its own',
      closeFactor: 'the positions of a tick are liquidated together: how far depends on what liquidators bring',
    },
  ),
  protocol(
    'crvusd',
    'crvUSD',
    code.crvUsd,
    null,
    {way: {kind: 'bands'}, penaltyOn: 'all-collateral', interest: 'simple', oracle: 'moving-average'},
    {bonus: 'what conversion costs depends on the way the price went, on fees and on who trades'},
  ),
  protocol(
    'maker',
    'Maker and Sky',
    code.maker,
    null,
    {way: {kind: 'auction'}, interest: 'per-second', oracle: 'hour-late'},
    {bonus: 'at which price an auction ends is its buyer’s to decide'},
  ),
  protocol(
    'liquity-v1',
    'Liquity v1',
    code.liquityV1,
    null,
    {
      way: {kind: 'stability-pool', penalty: null, redistributionPenalty: null, gasShare: '0.005', mostGas: null},
      interest: 'simple',
    },
    {way: 'how much the stability pool holds is not a rule'},
  ),
  protocol(
    'liquity-v2',
    'Liquity v2',
    code.liquityV2,
    '2026-03-09',
    {
      way: {kind: 'stability-pool', penalty: '0.05', redistributionPenalty: '0.1', gasShare: '0.005', mostGas: '2'},
      interest: 'simple',
    },
    {
      way: 'how much the stability pool holds is not a rule; the penalty of redistribution is 20 % in the branches of wstETH and rETH',
    },
  ),
];
