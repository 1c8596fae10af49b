import {expect} from '@open-wc/testing';
import {compare, decimal, formatDecimal} from '../../src/decimal/index.js';
import {aaveV3Ethereum} from '../../src/venues/index.js';
import {recorded, type RecordedPresets} from './recorded.js';

describe('aaveV3Ethereum, four reserves of the core market as of 2023-10-31', () => {
  const rows = [
    // asset    limit    threshold bonus   decimals
    ['WETH', '0.805', '0.83', '0.05', 18],
    ['wstETH', '0.785', '0.81', '0.06', 18],
    ['WBTC', '0.73', '0.78', '0.05', 8],
    ['USDC', '0.77', '0.8', '0.045', 6],
  ] as const;
  for (const [asset, limit, threshold, bonus, decimals] of rows) {
    it(`${asset} is borrowed against up to ${limit} and liquidated at ${threshold}, with a bonus of ${bonus}`, () => {
      const reserve = aaveV3Ethereum.assets.find(each => each.asset === asset)!;
      const found = [reserve.limit, reserve.threshold, reserve.bonus].map(formatDecimal);
      expect([...found, reserve.decimals]).to.deep.equal([limit, threshold, bonus, decimals]);
    });
  }

  it('leaves room between the borrow limit, the threshold and the whole collateral', () => {
    for (const {asset, limit, threshold} of aaveV3Ethereum.assets) {
      expect(compare(limit, threshold), asset).to.equal(-1);
      expect(compare(threshold, decimal('1')), asset).to.equal(-1);
    }
  });

  it('is all stale: newer values exist and are not recorded', () => {
    for (const {stale, asOf} of aaveV3Ethereum.assets) expect([stale, asOf]).to.deep.equal([true, '2023-10-31']);
    expect(aaveV3Ethereum.stale).to.equal(true);
  });

  it('equals the freshest recorded preset of each reserve', async function () {
    const file = await recorded<RecordedPresets>('vectors/lending-presets.json');
    if (!file) return this.skip();
    for (const {asset, limit, threshold, bonus, stale, source} of aaveV3Ethereum.assets) {
      const preset = file.presets.find(each => each.system === 'aave-v3' && each.asset === asset)!;
      const theirs = [preset.ltv, preset.liquidationThreshold, preset.liquidationBonus].map(text => decimal(text));
      expect([limit, threshold, bonus].map(formatDecimal), asset).to.deep.equal(theirs.map(formatDecimal));
      expect(stale, asset).to.equal(preset.stale);
      expect(source!.url, asset).to.contain(preset.source.path).and.to.contain(preset.source.commit);
      const later = file.aaveV3EthereumLaterChanges.filter(each => each.asset === asset);
      expect(later, `${asset} has a later change that we do not carry`).to.deep.equal([]);
    }
  });
});
