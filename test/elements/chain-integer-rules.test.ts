import {expect} from '@open-wc/testing';
import {marginRules} from '../../src/contracts/index.js';
import {readHostRules} from '../../src/elements/markets/host-rules.js';
import {refusalOf} from '../support/refusals.js';
import {calculator, ETH} from '../support/calculator.js';

/** Brackets as texts, and the same as a chain holds them: settlement currency at 6 decimals, rates at 18, the tick at 2. */
const TEXTS = {
  brackets: [
    {floor: '0', rate: '0.005', deduction: '0'},
    {floor: '50000.5', rate: '0.01', deduction: '250.0025'},
  ],
  tick: '0.5',
  feeRate: '0.0005',
} as const;
const CHAIN = {
  brackets: [
    {
      floor: {integer: 0n, decimals: 6},
      rate: {integer: 5n * 10n ** 15n, decimals: 18},
      deduction: {integer: '0', decimals: 6},
    },
    {
      floor: {integer: 50_000_500_000n, decimals: 6},
      rate: {integer: '10000000000000000', decimals: 18},
      deduction: {integer: 250_002_500n, decimals: 6},
    },
  ],
  tick: {integer: 50n, decimals: 2},
  feeRate: {integer: 500n, decimals: 6},
} as const;
const ID = 'binance-usdm/ETHUSDT';

describe('readHostRules(given) of a chain’s whole numbers', () => {
  const rulesOf = (given: unknown) => readHostRules(given).find(ID, undefined)!.rules;

  it('is the rules of the same numbers as texts, exactly', () => {
    expect(rulesOf(CHAIN)).to.deep.equal(rulesOf(TEXTS));
    expect(rulesOf({[ID]: CHAIN})).to.deep.equal(rulesOf(TEXTS));
  });

  it('takes them beside a schedule that is made already', () => {
    const {schedule} = rulesOf(TEXTS);
    const {tick, feeRate} = CHAIN;
    expect(rulesOf({schedule, tick, feeRate})).to.deep.equal(marginRules({schedule, tick: '0.5', feeRate: '0.0005'}));
  });

  it('takes digits that no float holds', () => {
    const floor = 90_071_992_547_409_93n; // 2^53 + 1
    const brackets = [{rate: '0.005'}, {floor: {integer: floor, decimals: 0}, rate: '0.01'}];
    expect(rulesOf({brackets})).to.deep.equal(rulesOf({brackets: [brackets[0], {floor: String(floor), rate: '0.01'}]}));
  });

  const wrong = [
    ['digits that are not whole', {integer: '1.5', decimals: 6}, 'not-a-number'],
    ['more decimals than a number has', {integer: 1n, decimals: 100}, 'not-a-number'],
    ['a number for its digits', {integer: 5, decimals: 6}, 'not-a-number'],
    ['a rate above one', {integer: 2n * 10n ** 18n, decimals: 18}, 'rate-out-of-bounds'],
  ] as const;
  for (const [what, rate, code] of wrong) {
    it(`refuses ${what}, at the cell`, () => {
      const refused = refusalOf(() => readHostRules({brackets: [{rate}]}));
      expect(refused).to.include({field: 'rules.brackets[0].rate', code});
    });
  }
});

describe('<plimsoll-calculator> with a chain’s whole numbers', () => {
  it('answers by rules of them as by rules of texts', async () => {
    const texts = await calculator({...ETH, rules: TEXTS});
    const chain = await calculator({...ETH, rules: CHAIN});
    expect(chain.part('price')).to.match(/\d/);
    expect(chain.part('price')).to.equal(texts.part('price'));
    expect(chain.part('footer')).to.contain('The host’s rules');
    chain.element.rules = {[ID]: {...CHAIN, tick: {integer: 1n, decimals: 2}}};
    await chain.element.updateComplete;
    expect(chain.part('price')).to.not.equal(texts.part('price'));
  });

  it('shows brackets of its own rules as the texts they are, per cent and all', async () => {
    const row = (floor: unknown, rate: unknown, deduction: unknown = '') => ({floor, rate, deduction});
    const base = {contract: 'linear', schedule: 'continuous', base: 'ETH', quote: 'USDT'};
    const own = (brackets: readonly object[], tick: unknown) => ({...base, tick, contractSize: '', fee: '', brackets});
    const chain = own(
      [
        row({integer: 0n, decimals: 6}, {integer: 50n, decimals: 2}),
        row({integer: 50_000_500_000n, decimals: 6}, {integer: '1', decimals: 0}),
      ],
      {integer: 50n, decimals: 2},
    );
    const market = 'own-rules/perpetual';
    const page = await calculator({...ETH, market, ownRules: chain as never});
    const same = await calculator({
      ...ETH,
      market,
      ownRules: own([row('0', '0.5'), row('50000.5', '1')], '0.5') as never,
    });
    expect(page.control('position.own.brackets.0.rate').value).to.equal('0.5');
    expect(page.control('position.own.brackets.1.floor').value).to.equal('50000.5');
    expect(page.part('price')).to.match(/\d/);
    expect(page.part('price')).to.equal(same.part('price'));
  });

  it('says at the cell what is no whole number', async () => {
    const page = await calculator({
      ...ETH,
      market: 'own-rules/perpetual',
      ownRules: {brackets: [{floor: '0', rate: {integer: '1.5', decimals: 2}, deduction: ''}]} as never,
    });
    expect(page.message('position.own.brackets.0.rate')).to.equal(
      'Found 1.5 at 2 decimals. Write a number, such as 5.25.',
    );
  });
});
