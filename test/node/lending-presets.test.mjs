import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, '..', 'shared', 'vectors', 'lending-presets.json');
const built = join(root, 'dist', 'index.js');
const skip = existsSync(file) && existsSync(built) ? false : 'no ../shared beside this checkout, or no dist';

describe('presets of lending protocols', {skip}, async () => {
  if (skip) return;
  const plimsoll = await import(built);
  const {presets} = JSON.parse(readFileSync(file, 'utf8'));
  const same = (ours, published) => plimsoll.compare(ours, plimsoll.decimal(published)) === 0;
  const from = ({source}, {source: published}) =>
    assert.ok(source.url.includes(published.commit) && source.url.endsWith(published.path), published.path);

  const rows = (system, ours) => {
    const published = presets.filter(preset => preset.system === system && preset.asset);
    assert.equal(ours.length, published.length, system);
    return published.map(row => [row, ours.find(({market, asset}) => market === row.market && matches(asset, row))]);
  };
  const matches = (asset, row) => asset === row.asset;

  it('has every reserve of Aave v3, digit for digit, from the same commit', () => {
    for (const [row, ours] of rows('aave-v3', plimsoll.aaveV3Presets)) {
      assert.ok(ours, row.id);
      assert.ok(same(ours.terms.limit, row.ltv) && same(ours.terms.threshold, row.liquidationThreshold), row.id);
      assert.ok(same(ours.bonus, row.liquidationBonus), row.id);
      assert.equal(ours.stale, row.stale);
      from(ours, row);
    }
  });

  it('has every collateral of Compound III, its penalty what the liquidation factor leaves out', () => {
    for (const [row, ours] of rows('compound-v3', plimsoll.compoundV3Presets)) {
      assert.ok(ours, row.id);
      assert.ok(same(ours.terms.limit, row.borrowCF) && same(ours.terms.threshold, row.liquidateCF), row.id);
      assert.ok(same(ours.bonus, row.liquidationPenalty), row.id);
      assert.ok(row.asOf.includes(ours.asOf), row.id);
      from(ours, row);
    }
  });

  it('has every ilk and trove by its collateral ratio', () => {
    const published = presets.filter(({liquidationRatio, MCR}) => liquidationRatio ?? MCR);
    assert.equal(plimsoll.vaultPresets.length, published.length);
    for (const row of published) {
      const ours = plimsoll.vaultPresets.find(({protocol, market}) => protocol === row.system && market === row.market);
      assert.ok(ours, row.id);
      assert.ok(same(ours.terms.ratio, row.liquidationRatio ?? row.MCR), row.id);
      from(ours, row);
    }
  });

  it('has every tier of Morpho Blue, its incentive the one the formula gives', () => {
    const published = presets.filter(({system}) => system === 'morpho-blue');
    assert.equal(plimsoll.morphoPreLiquidation.length, published.length);
    for (const {lltv, liquidationIncentiveFactor, preLiquidationDefaults: defaults} of published) {
      const ours = plimsoll.morphoPreLiquidation.find(tier => same(tier.lltv, lltv));
      assert.ok(same(ours.preLltv, defaults.preLltv) && same(ours.incentives[0], liquidationIncentiveFactor));
      assert.ok(same(ours.closeFactors[0], defaults.preLCF1) && same(ours.closeFactors[1], defaults.preLCF2));
      const incentive = plimsoll.unscaled(plimsoll.morphoIncentive(lltv), 18);
      assert.ok(same(incentive, liquidationIncentiveFactor), lltv);
    }
  });

  it('names only protocols it has rules for', () => {
    const known = plimsoll.lendingProtocols.map(({id}) => id);
    const named = [...plimsoll.aaveV3Presets, ...plimsoll.compoundV3Presets, ...plimsoll.vaultPresets];
    for (const {protocol} of named) assert.ok(known.includes(protocol), protocol);
    assert.equal(new Set(known).size, known.length);
  });
});
