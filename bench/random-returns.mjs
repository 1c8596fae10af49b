/** Seeded normal returns, the same in every engine that has the same logarithm and cosine; 2 % a bar. */
export function randomReturns(count) {
  let state = 20_261_120;
  const unit = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 4_294_967_296;
  };
  return Float64Array.from(
    {length: count},
    () => 0.02 * Math.sqrt(-2 * Math.log(unit())) * Math.cos(2 * Math.PI * unit()),
  );
}
