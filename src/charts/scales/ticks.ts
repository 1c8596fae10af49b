/** Round numbers inside a span, about `count` of them. */
export function ticksIn(low: number, high: number, count: number): readonly number[] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find(each => each * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({length: Math.max(0, last - first + 1)}, (_, index) => (first + index) * step);
}
