// From the inlined base64 to the first answer in a fresh realm: decode, compile, instantiate, one position priced.
const POSITION = {
  contract: 'linear',
  side: 1,
  size: 7,
  entry: 30_000,
  margin: 30_000,
  feeRate: 0,
  maintenanceAt: 'mark',
  from: 30_000,
};
const SCHEDULE = {
  kind: 'continuous',
  floors: [0, 50_000, 250_000],
  rates: [0.004, 0.005, 0.01],
  deductions: [0, 50, 1_300],
};

/** Milliseconds from the call of `loadKernel` to the first price. Once a realm: the second call finds it loaded. */
export async function coldStart(loadKernel) {
  const began = performance.now();
  const kernel = await loadKernel();
  const {price} = kernel.marginPrice(POSITION, SCHEDULE);
  const took = performance.now() - began;
  if (!(price > 25_000)) throw new Error(`priced at ${price}`);
  return took;
}
