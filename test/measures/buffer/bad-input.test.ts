import {expect} from '@open-wc/testing';
import {linearPosition, loan} from '../../../src/contracts/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel, RiskKernel} from '../../../src/kernel/index.js';
import * as measures from '../../../src/measures/index.js';
import {statedVolatility} from '../../../src/models/index.js';
import {binanceUsdm} from '../../../src/venues/index.js';
import {refusal} from '../../support/refusals.js';

/** Plain JavaScript may hand anything in: the same functions without their types. */
const untyped = measures as unknown as Record<keyof typeof measures, (...given: unknown[]) => unknown>;

const {rules} = binanceUsdm.find(market => market.symbol === 'ETHUSDT')!;
const position = linearPosition({side: 'long', size: '28', entry: '1902.40', leverage: '10'});
const held = loan({
  collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8'}],
  debts: [{asset: 'USDC', quantity: '15000', price: '1'}],
});
const way = {from: '100', to: '90', direction: 'falling'};
const direction = {kind: 'direction', distanceSigmas: 2, horizonDays: '7'};
const volatility = statedVolatility('0.6');
const week = {horizonDays: '7'};
const limit = {horizonDays: '7', probability: '0.05'};

describe('a question about what lies ahead that has no answer gets a message', () => {
  let kernel: Kernel;
  let risk: RiskKernel;
  before(async () => {
    kernel = await loadKernel();
    risk = await kernel.risk();
  });

  const rows: readonly [string, () => unknown, string, string][] = [
    ['a horizon of 0', () => untyped.outlook(kernel, way, volatility, {horizonDays: '0'}), 'horizonDays', 'out-of-bounds'],
    ['a horizon of 100 years', () => untyped.outlook(kernel, way, volatility, {horizonDays: '36500'}), 'horizonDays', 'out-of-bounds'],
    ['no horizon', () => untyped.outlook(kernel, way, volatility, {}), 'horizonDays', 'empty'],
    ['no question', () => untyped.outlook(kernel, way, volatility), 'asked', 'not-an-object'],
    ['a negative volatility', () => untyped.outlook(kernel, way, {kind: 'volatility-range', low: '-1', central: '-1', high: '1'}, week), 'volatility.central', 'negative'],
    ['5,000 % of volatility', () => untyped.outlook(kernel, way, {kind: 'volatility-range', low: '1', central: '50', high: '60'}, week), 'volatility.central', 'out-of-bounds'],
    ['a bare number for a volatility', () => untyped.outlook(kernel, way, '0.6', week), 'volatility', 'not-a-volatility-range'],
    ['a drift of 1,000,000 %', () => untyped.outlook(kernel, way, volatility, {...week, drift: '10000'}), 'drift', 'out-of-bounds'],
    ['no way', () => untyped.outlook(kernel, undefined, volatility, week), 'way', 'not-an-object'],
    ['an answer for a way', () => untyped.outlook(kernel, {kind: 'at'}, volatility, week), 'way', 'not-a-choice'],
    ['a direction no deviations away', () => untyped.outlook(kernel, {...direction, distanceSigmas: 0}, volatility, week), 'distanceSigmas', 'not-positive'],
    ['a direction that is no number', () => untyped.outlook(kernel, {...direction, distanceSigmas: NaN}, volatility, week), 'distanceSigmas', 'not-positive'],
    ['a drift along a direction', () => untyped.outlook(kernel, direction, volatility, {...week, drift: '0.1'}), 'drift', 'drift-of-a-direction'],
    ['a direction without volatility', () => untyped.outlook(kernel, direction, statedVolatility('0'), week), 'volatility', 'not-positive'],
    ['no kernel', () => untyped.outlook({}, way, volatility, week), 'kernel', 'not-a-kernel'],
    ['confidence 1', () => untyped.valueAtRiskBuffer(kernel, way, volatility, {...week, confidence: '1'}), 'confidence', 'confidence-out-of-bounds'],
    ['confidence 0', () => untyped.valueAtRiskBuffer(kernel, way, volatility, {...week, confidence: '0'}), 'confidence', 'confidence-out-of-bounds'],
    ['95 for 95 %', () => untyped.directionBuffer(kernel, direction, volatility, {...week, confidence: '95'}), 'confidence', 'confidence-out-of-bounds'],
    ['probability 0', () => untyped.valueAtRiskBuffer(kernel, way, volatility, {...week, probability: '0'}), 'probability', 'not-a-probability'],
    ['probability 1', () => untyped.positionBuffer(kernel, position, rules, '1874.89', volatility, {...week, probability: 1}), 'probability', 'not-a-probability'],
    ['neither probability nor confidence', () => untyped.valueAtRiskBuffer(kernel, way, volatility, week), 'probability', 'empty'],
    ['both of them', () => untyped.valueAtRiskBuffer(kernel, way, volatility, {...limit, confidence: '0.95'}), 'confidence', 'given-twice'],
    ['a tick of 0', () => untyped.valueAtRiskBuffer(kernel, way, volatility, limit, '0'), 'tick', 'not-positive'],
    ['a mark of 0', () => untyped.positionBuffer(kernel, position, rules, '0', volatility, limit), 'mark', 'not-positive'],
    ['a loan that is none', () => untyped.loanBuffer(kernel, {}, {asset: 'WETH'}, volatility, limit), 'loan', 'not-a-loan'],
    ['an asset the loan does not have', () => untyped.loanBuffer(kernel, held, {asset: 'BTC'}, volatility, limit), 'move.asset', 'not-in-loan'],
    ['a corridor upside down', () => untyped.corridorOutlook(risk, {from: '2', lower: '3', upper: '1'}, volatility, week), 'upper', 'not-a-corridor'],
    ['one curve sample', () => untyped.survivalCurve(kernel, way, volatility, week, 1), 'samples', 'not-a-count'],
    ['a sea beside the mark', () => untyped.touchSea(kernel, {from: '100', least: '110', most: '120', side: 'both'}, volatility, week), 'least', 'beyond-the-mark'],
    ['a sea on no side', () => untyped.touchSea(kernel, {from: '100', least: '90', most: '120', side: 'up'}, volatility, week), 'side', 'not-a-choice'],
    ['contours of no barriers', () => untyped.riskContours(kernel, {from: '1', direction: 'falling'}, '7'), 'barriers', 'not-a-list'],
    ['a contour of 0', () => untyped.riskContours(kernel, {from: '1', barriers: [], direction: 'falling'}, '7', ['0']), 'probability', 'not-a-probability'],
    ['a leverage of 0', () => untyped.liquidationsByLeverage(kernel, position, rules, '1', ['0']), 'leverages', 'not-positive'],
    ['a step of 0', () => untyped.positionChanceRemedies(kernel, position, rules, '1874.89', volatility, limit, {money: '0'}), 'step', 'not-positive'],
    ['no position', () => untyped.leverageEdges(kernel, {}, rules, '1', {kind: 'distance'}), 'position', 'not-a-position'],
    ['levels by nothing', () => untyped.leverageEdges(kernel, position, rules, '1874.89', {kind: 'hope'}), 'basis', 'not-a-choice'],
    ['a debt the loan does not owe', () => untyped.largestLoanForChance(kernel, held, 'DAI', {asset: 'WETH'}, volatility, limit), 'asset', 'not-in-loan'],
  ]; // prettier-ignore
  for (const [what, call, field, code] of rows) {
    it(`${what}: ${code} at ${field}`, () => {
      expect(refusal(call)).to.deep.equal([field, code]);
    });
  }
});
