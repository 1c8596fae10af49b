import {expect} from '@open-wc/testing';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel, RiskKernel} from '../../../src/kernel/index.js';
import * as measures from '../../../src/measures/index.js';
import {diffusion} from '../../../src/models/index.js';
import {refusalOf} from '../../support/refusals.js';

/** Plain JavaScript may hand anything in: the same functions without their types. */
const untyped = measures as unknown as Record<keyof typeof measures, (...given: unknown[]) => unknown>;

const approach = {from: '60000', to: '54000', direction: 'falling'};
const model = diffusion({volatility: '0.8'});
const axes = {from: '60000', barriers: ['54000'], direction: 'falling', volatilities: ['0.8']};

describe('a question about passage that has no answer gets a message', () => {
  let kernel: Kernel;
  let risk: RiskKernel;
  before(async () => {
    kernel = await loadKernel();
    risk = await kernel.risk();
  });

  const rows: readonly [string, () => unknown, string, string][] = [
    [
      'a horizon of 100 years',
      () => untyped.touchProbability(kernel, approach, model, '36500'),
      'horizonDays',
      'out-of-bounds',
    ],
    [
      'a negative horizon',
      () => untyped.touchProbability(kernel, approach, model, '-1'),
      'horizonDays',
      'out-of-bounds',
    ],
    ['no horizon', () => untyped.touchProbability(kernel, approach, model), 'horizonDays', 'empty'],
    [
      'a mark of 0',
      () => untyped.touchProbability(kernel, {...approach, from: '0'}, model, '7'),
      'from',
      'not-positive',
    ],
    [
      'a barrier of 0',
      () => untyped.touchProbability(kernel, {...approach, to: '0'}, model, '7'),
      'to',
      'not-positive',
    ],
    [
      'no direction',
      () => untyped.touchProbability(kernel, {from: '1', to: '2'}, model, '7'),
      'direction',
      'not-a-choice',
    ],
    ['no approach', () => untyped.touchProbability(kernel, null, model, '7'), 'approach', 'not-an-object'],
    [
      'no model',
      () => untyped.touchProbability(kernel, approach, {volatility: '0.8'}, '7'),
      'diffusion',
      'not-a-diffusion',
    ],
    [
      'a model made by hand',
      () => untyped.touchProbability(kernel, approach, {kind: 'diffusion'}, '7'),
      'volatility',
      'empty',
    ],
    ['no kernel', () => untyped.touchProbability({}, approach, model, '7'), 'kernel', 'not-a-kernel'],
    ['a kernel for its second module', () => untyped.twoBarrierTouch({}, {}, model, '7'), 'risk', 'not-a-kernel'],
    [
      'probability 0',
      () => untyped.horizonForTouchProbability(kernel, approach, model, '0'),
      'probability',
      'not-a-probability',
    ],
    [
      'probability 1',
      () => untyped.horizonForTouchProbability(kernel, approach, model, 1),
      'probability',
      'not-a-probability',
    ],
    [
      '5 for 5 %',
      () => untyped.barrierForTouchProbability(kernel, approach, model, '7', '5'),
      'probability',
      'not-a-probability',
    ],
    [
      'a tick of 0',
      () => untyped.barrierForTouchProbability(kernel, {...approach, tick: 0}, model, '7', '0.1'),
      'tick',
      'not-positive',
    ],
    ['half a look', () => untyped.monitoredTouchProbability(risk, approach, model, '7', '0.5'), 'dates', 'not-a-count'],
    ['no looks', () => untyped.monitoredTouchProbability(risk, approach, model, '7', 0), 'dates', 'not-a-count'],
    [
      'a corridor upside down',
      () => untyped.twoBarrierTouch(risk, {from: '2', lower: '3', upper: '1'}, model, '7'),
      'upper',
      'not-a-corridor',
    ],
    [
      'an end on no side',
      () => untyped.touchAndEnd(risk, approach, {price: '1', side: 'left'}, model, '7'),
      'side',
      'not-a-choice',
    ],
    ['a negative rate', () => untyped.discountedTouch(risk, approach, model, '7', '-0.1'), 'rate', 'out-of-bounds'],
    ['a map without axes', () => untyped.touchMap(risk, undefined, '7'), 'axes', 'not-an-object'],
    ['a map of no time', () => untyped.touchMap(risk, axes, '0'), 'horizonDays', 'out-of-bounds'],
    [
      'a row of no volatility',
      () => untyped.touchMap(risk, {...axes, volatilities: ['0']}, '7'),
      'volatilities',
      'not-positive',
    ],
  ];
  for (const [what, call, field, code] of rows) {
    it(`${what}: ${code} at ${field}`, () => {
      expect(refusalOf(call)).to.include({field, code});
    });
  }
});
