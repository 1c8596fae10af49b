import {expect} from '@open-wc/testing';
import {formatDecimal} from '../../src/decimal/index.js';
import {aaveV3Modes, aaveV3Presets, lendingProtocols} from '../../src/venues/index.js';

const PROTOCOLS = [
  ...['aave-v2', 'aave-v3', 'aave-v3.7', 'aave-v4', 'compound-v2', 'compound-v3', 'morpho-blue'],
  ...['morpho-pre-liquidation', 'morpho-midnight', 'euler-v1', 'euler-v2', 'silo-v2', 'gearbox-v3', 'solend'],
  ...['jupiter-lend', 'fluid', 'crvusd', 'maker', 'liquity-v1', 'liquity-v2'],
];

describe('lendingProtocols', () => {
  it('has every protocol of the comparison', () => {
    expect(lendingProtocols.map(({id}) => id)).to.deep.equal(PROTOCOLS);
  });

  it('says penalty, price, equality, averages and interest of each, with where they were read', () => {
    for (const {id, rules, source, notKnown} of lendingProtocols) {
      const fields = ['penaltyOn', 'oracle', 'atThreshold', 'averages', 'interest', 'zeroThreshold', 'way'] as const;
      for (const field of fields) expect(rules[field], `${id} ${field}`).not.to.equal(undefined);
      expect(source?.url, id).to.match(/^https:\/\//);
      for (const why of Object.values(notKnown)) expect(why, id).to.match(/\w+ \w+ \w+/);
      for (const field of Object.keys(notKnown)) expect(rules, id).to.have.property(field);
    }
  });

  // the comparison of lending mathematics §11
  const differences = [
    ['atThreshold', 'liquidates', ['euler-v2', 'solend', 'jupiter-lend', 'fluid']],
    ['averages', 'floored', ['aave-v2', 'aave-v3']],
    ['oracle', 'hour-late', ['maker']],
    ['oracle', 'moving-average', ['euler-v1', 'crvusd']],
    ['oracle', 'bid-ask', ['euler-v2']],
    ['oracle', 'spot-or-smoothed', ['solend']],
    ['penaltyOn', 'all-collateral', ['compound-v3', 'crvusd']],
    ['penaltyOn', 'total-value', ['gearbox-v3']],
    ['zeroThreshold', 'dropped', ['aave-v2', 'aave-v3', 'aave-v3.7']],
    ['interest', 'binomial', ['aave-v2', 'aave-v3']],
    ['interest', 'continuous', ['silo-v2']],
  ] as const;
  for (const [field, value, ids] of differences) {
    it(`${field} is ${value} in ${ids.join(', ')} alone`, () => {
      const found = lendingProtocols.filter(({rules}) => rules[field] === value).map(({id}) => id);
      expect(found).to.deep.equal([...ids]);
    });
  }
});

describe('aaveV3Modes', () => {
  it('are those of the presets: the mode’s terms, and its four assets', () => {
    const [mode] = aaveV3Modes.efficiencyModes;
    const preset = aaveV3Presets.find(({category}) => category === mode!.id)!;
    expect(
      preset.terms.kind === 'threshold' && [preset.terms.limit, preset.terms.threshold].map(formatDecimal),
    ).to.deep.equal([mode!.limit, mode!.threshold].map(formatDecimal));
  });

  it('have ceilings for assets that are presets, and stale as they are', () => {
    const known = aaveV3Presets.map(({asset}) => asset);
    for (const {asset} of aaveV3Modes.isolated) expect(known).to.include(asset);
    expect([aaveV3Modes.isolated.length, aaveV3Modes.stale]).to.deep.equal([11, true]);
  });
});
