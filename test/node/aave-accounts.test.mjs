import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '..', 'shared', 'data', 'liquidations');
const built = join(root, 'dist', 'index.js');
const skip = existsSync(folder) && existsSync(built) ? false : 'no ../shared beside this checkout, or no dist';

/** On-chain health is printed to 15 digits, from sums of 8 decimals. */
const TOLERANCE = 1e-9;

describe('health of recorded Aave accounts', {skip}, async () => {
  if (skip) return;
  const plimsoll = await import(built);
  const read = name => readFileSync(join(folder, name), 'utf8');
  const apart = (a, b) => Math.abs(plimsoll.ratioToFloat(a) / plimsoll.toFloat(b) - 1);

  const tables = [
    ['aave_v2_steth_borrowers.csv', 1309, 4],
    ['aave_v3_steth_borrowers.csv', 502, 0],
  ];
  for (const [name, count, liquidatable] of tables) {
    it(`${name}: all ${count} as on chain, ${liquidatable} of them below 1`, () => {
      const accounts = plimsoll.aaveAccounts(read(name));
      assert.equal(accounts.length, count);
      const healths = accounts.map(({loan}) => plimsoll.healthFactor(loan).value);
      const worst = Math.max(...accounts.map(({healthOnChain}, at) => apart(healths[at], healthOnChain)));
      assert.ok(worst <= TOLERANCE, `worst ${worst}`);
      assert.equal(
        healths.filter(health => plimsoll.compareRatios(health, plimsoll.ratio('1')) < 0).length,
        liquidatable,
      );
    });
  }

  const positions = plimsoll.aavePositions(JSON.parse(read('aave_v3_positions_health.json')));
  const healthOf = loan => plimsoll.healthFactor(loan).value;
  const agrees = ({loan, healthReported}) => loan !== null && apart(healthOf(loan), healthReported) <= TOLERANCE;

  /** Thresholds of an efficiency mode, not listed: what accounts that hold nothing but USDC report as their average. */
  const STABLECOIN_MODES = ['0.975', '0.95'];

  it('aave_v3_positions_health.json: 363 of 374 from the reserves as listed', () => {
    assert.equal(positions.length, 375);
    assert.equal(positions.filter(({loan}) => loan !== null).length, 374);
    assert.equal(positions.filter(agrees).length, 363);
  });

  it('the other 11, one by one, from the stablecoin mode’s threshold on their USDC', () => {
    const rest = positions.filter(position => position.loan !== null && !agrees(position));
    assert.equal(rest.length, 11);
    for (const {account, loan, healthReported} of rest) {
      const inMode = threshold => ({
        ...loan,
        collaterals: loan.collaterals.map(row =>
          row.asset === 'USDC' ? {...row, threshold: plimsoll.decimal(threshold)} : row,
        ),
      });
      const explained = STABLECOIN_MODES.filter(mode => apart(healthOf(inMode(mode)), healthReported) <= TOLERANCE);
      assert.equal(explained.length, 1, account);
    }
  });

  it('the one without collateral is bad debt: it has no loan, and its health is reported as 0', () => {
    const [alone, ...others] = positions.filter(({loan}) => loan === null);
    assert.equal(others.length, 0);
    assert.ok(plimsoll.isZero(alone.healthReported));
  });
});
