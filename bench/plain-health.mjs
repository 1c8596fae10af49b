/**
 * Health over the prices of two assets in JavaScript by hand, typed arrays, nothing allocated in a loop: cell by cell, and in the
 * separable form, which goes along each axis once and makes a cell of two additions and a division.
 */

const cells = ({cover, demand}, beside, row, {xs, out}) => {
  const coverDown = beside.cover[row];
  const demandDown = beside.demand[row];
  const first = row * xs.length;
  for (let i = 0; i < xs.length; i++) out[first + i] = (cover[i] + coverDown) / (demand[i] + demandDown);
};

const axis = length => ({cover: new Float64Array(length), demand: new Float64Array(length)});

/**
 * @param positions - `asset` 0 or 1, `side` ±1, `size`, `entry`, and the columns `floors`, `rates`, `deductions` of their schedules.
 * @returns name → function that fills `out` and returns one of its cells.
 */
export function plainAccount(balance, positions, {xs, ys, out}) {
  const count = positions.length;
  const [assets, sides, sizes, entries] = ['asset', 'side', 'size', 'entry'].map(name =>
    Float64Array.from(positions, position => position[name]),
  );
  const schedules = positions.map(({floors, rates, deductions}) => ({floors, rates, deductions}));

  function bracketOf(floors, notional) {
    let bracket = floors.length - 1;
    while (bracket > 0 && notional < floors[bracket]) bracket--;
    return bracket;
  }

  function perCell() {
    for (let j = 0, cell = 0; j < ys.length; j++) {
      for (let i = 0; i < xs.length; i++, cell++) {
        let equity = balance;
        let requirement = 0;
        for (let p = 0; p < count; p++) {
          const price = assets[p] === 0 ? xs[i] : ys[j];
          const notional = sizes[p] * price;
          const {floors, rates, deductions} = schedules[p];
          const bracket = bracketOf(floors, notional);
          equity += sides[p] * sizes[p] * (price - entries[p]);
          requirement += notional * rates[bracket] - deductions[bracket];
        }
        out[cell] = equity / requirement;
      }
    }
    return out[out.length >> 1];
  }

  const across = axis(xs.length);
  const down = axis(ys.length);

  /** Prices ascend, so a bracket is only ever left upwards. */
  function along(prices, {cover, demand}, asset, start) {
    cover.fill(start);
    demand.fill(0);
    for (let p = 0; p < count; p++) {
      if (assets[p] !== asset) continue;
      const {floors, rates, deductions} = schedules[p];
      const size = sizes[p];
      const signed = sides[p] * size;
      const entry = entries[p];
      let bracket = 0;
      for (let i = 0; i < prices.length; i++) {
        const notional = size * prices[i];
        while (bracket + 1 < floors.length && notional >= floors[bracket + 1]) bracket++;
        cover[i] += signed * (prices[i] - entry);
        demand[i] += notional * rates[bracket] - deductions[bracket];
      }
    }
  }

  function separable() {
    along(xs, across, 0, 0);
    along(ys, down, 1, balance);
    for (let j = 0; j < ys.length; j++) cells(across, down, j, {xs, out});
    return out[out.length >> 1];
  }

  return {perCell, separable};
}

/**
 * @param reserves - `weighted` (threshold · tokens), `owed` (tokens) and `price`; the first two reserves are the axes.
 * @returns name → function that fills `out` and returns one of its cells.
 */
export function plainLoan(reserves, {xs, ys, out}) {
  const [weighted, owed, prices] = ['weighted', 'owed', 'price'].map(name =>
    Float64Array.from(reserves, reserve => reserve[name]),
  );
  const count = reserves.length;

  function perCell() {
    for (let j = 0, cell = 0; j < ys.length; j++) {
      prices[1] = ys[j];
      for (let i = 0; i < xs.length; i++, cell++) {
        prices[0] = xs[i];
        let cover = 0;
        let debt = 0;
        for (let r = 0; r < count; r++) {
          cover += weighted[r] * prices[r];
          debt += owed[r] * prices[r];
        }
        out[cell] = cover / debt;
      }
    }
    return out[out.length >> 1];
  }

  /** As a page has its reserves: an object each, of which those that are held or owed are added up. */
  const rows = reserves.map((reserve, index) => ({
    ...reserve,
    index,
    collateral: reserve.weighted > 0,
    borrowed: reserve.owed > 0,
  }));
  function perCellOfObjects() {
    for (let j = 0, cell = 0; j < ys.length; j++) {
      for (let i = 0; i < xs.length; i++, cell++) {
        let cover = 0;
        let debt = 0;
        for (const {index, price: own, collateral, borrowed, weighted: counted, owed: drawn} of rows) {
          const price = index === 0 ? xs[i] : index === 1 ? ys[j] : own;
          if (collateral) cover += counted * price;
          if (borrowed) debt += drawn * price;
        }
        out[cell] = cover / debt;
      }
    }
    return out[out.length >> 1];
  }

  const across = axis(xs.length);
  const down = axis(ys.length);

  function separable() {
    let cover = 0;
    let debt = 0;
    for (let r = 2; r < count; r++) {
      cover += weighted[r] * prices[r];
      debt += owed[r] * prices[r];
    }
    for (let i = 0; i < xs.length; i++) {
      across.cover[i] = weighted[0] * xs[i];
      across.demand[i] = owed[0] * xs[i];
    }
    for (let j = 0; j < ys.length; j++) {
      down.cover[j] = cover + weighted[1] * ys[j];
      down.demand[j] = debt + owed[1] * ys[j];
    }
    for (let j = 0; j < ys.length; j++) cells(across, down, j, {xs, out});
    return out[out.length >> 1];
  }

  return {perCell, perCellOfObjects, separable};
}
