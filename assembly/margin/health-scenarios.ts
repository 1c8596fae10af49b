import {HealthScenarios} from '../abi/risk';
import {addAsset, spread} from './book';
import {fillHealth} from './health';

const TILE: i32 = 512; // scenarios whose columns stay in the nearest cache while the legs go over them

/** Fills cover, demand and health of every scenario. */
export function healthScenarios(block: HealthScenarios): void {
  for (let first = 0; first < block.count; first += TILE) {
    const count = min(TILE, block.count - first);
    const at = (<usize>first) << 3;
    const cover = block.coverOut + at;
    const demand = block.demandOut + at;
    spread(block.cover, count, cover);
    spread(block.demand, count, demand);
    let prices = block.prices + at;
    for (let asset = 0; asset < block.assets; asset++) {
      addAsset(block, asset, prices, count, cover, demand);
      prices += block.stride;
    }
    fillHealth(cover, demand, count, 0.0, 0.0, block.health + at);
  }
}
