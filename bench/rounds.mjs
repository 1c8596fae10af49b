/**
 * Times variants against each other: each once a round, in an order that rotates, without a pause between them.
 *
 * Only ratios of minima are worth comparing: a busy machine slows whole rounds, a pause slows whoever comes after it.
 *
 * @param variants - name → function; each returns a number that depends on its work.
 * @returns name → {min, mean, sd}, milliseconds of one call, and the `sink` that kept the work alive.
 */
export function interleave(variants, {rounds = 25, warmUp = 8} = {}) {
  const names = Object.keys(variants);
  const times = Object.fromEntries(names.map(name => [name, []]));
  let sink = 0;
  for (const name of names) for (let call = 0; call < warmUp; call++) sink += variants[name]();
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round) % names.length];
      const began = performance.now();
      sink += variants[name]();
      times[name].push(performance.now() - began);
    }
  }
  return {times: Object.fromEntries(names.map(name => [name, summary(times[name])])), sink};
}

function summary(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return {min: Math.min(...values), mean, sd: Math.sqrt(variance)};
}
