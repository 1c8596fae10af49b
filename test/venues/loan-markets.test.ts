import {expect} from '@open-wc/testing';
import {decimal, formatDecimal, multiply} from '../../src/decimal/index.js';
import {lendingProtocols, loanMarkets, termsOf, usualLoanMarket} from '../../src/venues/index.js';

const market = (id: string) => loanMarkets.find(each => each.id === id)!;

describe('loanMarkets', () => {
  it('begins with the usual market and ends with the reader’s own rules, each once', () => {
    const ids = loanMarkets.map(({id}) => id);
    expect([ids[0], ids.at(-1)]).to.deep.equal([usualLoanMarket.id, 'own-rules/loan']);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('has every protocol, with the rules that protocol has', () => {
    for (const {id, rules} of lendingProtocols) {
      const own = loanMarkets.filter(({protocol}) => protocol === id);
      expect(own, id).to.not.be.empty;
      for (const {rules: said} of own) {
        expect(said.atThreshold, id).to.equal(rules.atThreshold);
        expect(said.zeroThreshold, id).to.equal(rules.zeroThreshold);
        expect(said.oracle, id).to.equal(rules.oracle);
        expect(said.way.kind, id).to.equal(rules.way.kind);
      }
    }
  });

  const rows = [
    // market                       asset    threshold  limit    as published
    ['aave-v3-ethereum', 'WETH', '0.83', '0.805'],
    ['aave-v3-ethereum', 'GHO', '0', '0'], // no collateral
    ['compound-v3/cUSDCv3', 'WETH', '0.895', '0.825'], // liquidateCF and borrowCF
    ['morpho-blue/LLTV 86%', 'anything', '0.86', '0.86'],
    ['morpho-blue/LLTV 91.5%', 'anything', '0.915', '0.915'],
  ] as const;
  for (const [id, asset, threshold, limit] of rows) {
    it(`${id} liquidates ${asset} at ${threshold} and lends up to ${limit}`, () => {
      const terms = termsOf(market(id), asset)!;
      expect([formatDecimal(terms.threshold), formatDecimal(terms.limit)]).to.deep.equal([threshold, limit]);
    });
  }

  it('makes a collateral ratio of 1.45 a threshold of its reciprocal, to forty digits', () => {
    const {threshold, asset} = termsOf(market('maker/ETH-A'), 'ETH')!;
    expect(asset).to.equal(null);
    expect(formatDecimal(multiply(threshold, decimal('1.45')))).to.match(/^1\.0{38}/); // above one: it rounds up
    expect(formatDecimal(threshold)).to.match(/^0\.689655172413793103448275862068965517241/);
  });
});
