import {HealthGrid} from '../abi/risk';
import {addAsset, spread} from './book';
import {fillHealth} from './health';

/**
 * Fills the health of every pair of prices of two assets.
 *
 *     H(x, y) = (C_x + C_y)/(D_x + D_y)     C_x = G₀·x, C_y = C + G₁·y; D likewise, with the legs of each asset
 *
 * Neither sum mixes the two prices, so each axis is gone along once and a cell is two additions and a division.
 */
export function healthGrid(grid: HealthGrid): void {
  spread(0.0, grid.columns, grid.coverAcross);
  spread(0.0, grid.columns, grid.demandAcross);
  addAsset(grid, 0, grid.xs, grid.columns, grid.coverAcross, grid.demandAcross);
  spread(grid.cover, grid.rows, grid.coverDown);
  spread(grid.demand, grid.rows, grid.demandDown);
  addAsset(grid, 1, grid.ys, grid.rows, grid.coverDown, grid.demandDown);

  let out = grid.health;
  for (let row = 0; row < grid.rows; row++) {
    const at = (<usize>row) << 3;
    const cover = load<f64>(grid.coverDown + at);
    const demand = load<f64>(grid.demandDown + at);
    fillHealth(grid.coverAcross, grid.demandAcross, grid.columns, cover, demand, out);
    out += (<usize>grid.columns) << 3;
  }
}
