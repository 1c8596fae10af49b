/**
 * A seeded stream of choices: the same seed gives the same positions in every browser.
 *
 * @source Chris Doty-Humphrey, PractRand, `sfc32` (small fast counter, 32-bit).
 */
export class Seeded {
  #a: number;
  #b: number;
  #c = 0x9e3779b9;
  #counter = 1;

  constructor(seed: number) {
    this.#a = seed | 0;
    this.#b = seed ^ 0x5bd1e995;
    for (let round = 0; round < 15; round++) this.#next();
  }

  #next(): number {
    const mixed = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + mixed) | 0;
    return mixed >>> 0;
  }

  /** In [0, 1), 32 bits fine. */
  unit(): number {
    return this.#next() / 4294967296;
  }

  /** An integer, both ends included; the span below 2^32. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.unit() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.integer(0, list.length - 1)]!;
  }

  /** The list in any order. Not `sort` with a coin for a comparator: engines ask it in an order of their own. */
  shuffled<T>(list: readonly T[]): T[] {
    const order = [...list];
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.integer(0, last);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    return order;
  }

  /** A number of any octave between the two with equal chance: by doubling, for `**` is not the same in every engine. */
  magnitude(least: number, most: number): number {
    let octaves = 0;
    for (let top = least * 2; top < most; top *= 2) octaves += 1;
    let value = least * (1 + this.unit());
    for (let octave = this.integer(0, octaves); octave > 0; octave--) value *= 2;
    return Math.min(value, most);
  }

  /** Plain decimal text of about `value`, positive, with up to `decimals` places, the digits beyond a double's random. */
  amount(value: number, decimals: number): string {
    const places = this.integer(0, decimals);
    const short = Math.min(places, 6);
    const text = value.toFixed(short);
    const tail = Array.from({length: places - short}, () => this.integer(0, 9)).join('');
    const whole = short === 0 ? text : text + tail;
    return /[1-9]/.test(whole) ? whole : `0.${'0'.repeat(Math.max(0, decimals - 1))}1`;
  }
}
