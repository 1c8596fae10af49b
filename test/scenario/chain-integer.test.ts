import {expect} from '@open-wc/testing';
import {chainInteger, fromState} from '../../src/scenario/index.js';

describe('chainInteger(value)', () => {
  const rows = [
    [{integer: 12n * 10n ** 18n, decimals: 18}, '12'],
    [{integer: 187489000000n, decimals: 8}, '1874.89'], // an oracle's answer
    [{integer: '1', decimals: 18}, '0.000000000000000001'],
    [{integer: -5n, decimals: 1}, '-0.5'],
    [{integer: '1000', decimals: 3}, '1'],
    [{integer: 100n, decimals: 0}, '100'],
    [{integer: 0n, decimals: 6}, '0'],
    [
      {integer: 2n ** 256n - 1n, decimals: 18},
      '115792089237316195423570985008687907853269984665640564039457.584007913129639935',
    ],
    [{value: 1}, undefined],
  ] as const;
  for (const [value, text] of rows) it(`is ${text}`, () => expect(chainInteger(value)).to.equal(text));

  it('is words no field accepts where it is not whole, or has decimals that nothing has', () => {
    expect(chainInteger({integer: '1.5', decimals: 6})).to.equal('1.5 at 6 decimals');
    for (const decimals of [-1, 100, 1.5, NaN]) expect(chainInteger({integer: 1n, decimals})).to.match(/ decimals$/);
  });

  it('is none without a bigint or digits, or without decimals', () => {
    for (const integer of [12, 1e21, null, {}, Symbol('12')])
      expect(chainInteger({integer, decimals: 6})).to.equal(undefined);
    for (const decimals of ['6', 6n, undefined, null])
      expect(chainInteger({integer: 1n, decimals})).to.equal(undefined);
  });
});

describe('fromState(JSON)', () => {
  it('takes a chain’s numbers as digits and decimals', () => {
    const rows = [
      {
        asset: 'WETH',
        quantity: {integer: '12000000000000000001', decimals: 18},
        price: {integer: '187489000000', decimals: 8},
      },
    ];
    const {scenario, lost} = fromState(JSON.stringify({version: 1, kind: 'loan', collaterals: rows}));
    expect(lost).to.deep.equal([]);
    expect(scenario.loan.collaterals[0]).to.include({quantity: '12.000000000000000001', price: '1874.89'});
  });

  it('loses what is none, and says where', () => {
    const {lost} = fromState(JSON.stringify({version: 1, mark: {integer: 5, decimals: 2}}));
    expect(lost.map(({field, code}) => [field, code])).to.deep.equal([['mark', 'not-readable']]);
  });
});
