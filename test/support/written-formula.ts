import {fraction, minus, NOTHING, order, over, plus, times, type Fraction} from '../oracle/fraction.js';

/** What may stand for a number in a written line: letters by their text, `P` among them. */
export type Letters = Readonly<Record<string, Fraction>>;

/** What a written number may be: itself, or from its digits to before the next where some were left out. */
interface Worth {
  readonly low: Fraction;
  readonly high: Fraction;
}

const TOKEN = /\s*([\d,]+(?:\.\d+)?…?|[A-Za-z][₀-₉]*|[()+×·/−]|[=<≤>≥])/uy;

/** Reads a formula on one line as a stranger would: brackets, then × and /, then + and −, from the left. */
export class WrittenFormula {
  readonly #tokens: string[] = [];
  readonly #letters: Letters;
  #at = 0;

  constructor(text: string, letters: Letters) {
    this.#letters = letters;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
      const at = TOKEN.lastIndex;
      const match = TOKEN.exec(text);
      if (!match) throw new RangeError(`cannot read «${text.slice(at)}» in «${text}»`);
      this.#tokens.push(match[1]!);
    }
  }

  /** Whether every relation on the line is true; of a number that is cut off, whether its digits are right. */
  isTrue(): boolean {
    let left = this.#sum();
    while (this.#at < this.#tokens.length) {
      const relation = this.#tokens[this.#at++]!;
      const right = this.#sum();
      if (!isSo(left, relation, right)) return false;
      left = relation === '=' && isCut(right) ? left : right;
    }
    return true;
  }

  #sum(): Worth {
    const isNegative = this.#take('−');
    let total = this.#product();
    if (isNegative) total = negative(total);
    for (;;) {
      if (this.#take('+')) total = sum(total, this.#product());
      else if (this.#take('−')) total = sum(total, negative(this.#product()));
      else return total;
    }
  }

  #product(): Worth {
    let total = this.#atom();
    for (;;) {
      if (this.#take('×') || this.#take('·')) total = corners(total, this.#atom(), times);
      else if (this.#take('/')) total = corners(total, notNothing(this.#atom()), over);
      else return total;
    }
  }

  #atom(): Worth {
    if (this.#take('(')) {
      const inside = this.#sum();
      if (!this.#take(')')) throw new RangeError('a bracket that is not closed');
      return inside;
    }
    const token = this.#tokens[this.#at++]!;
    const letter = this.#letters[token];
    if (letter) return whole(letter);
    const digits = token.replaceAll(',', '').replace('…', '');
    const places = digits.split('.')[1]?.length ?? 0;
    const low = fraction(digits);
    return token.endsWith('…') ? {low, high: plus(low, {n: 1n, d: 10n ** BigInt(places)})} : whole(low);
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }
}

const whole = (value: Fraction): Worth => ({low: value, high: value});
const isCut = ({low, high}: Worth): boolean => order(low, high) !== 0n;
const negative = ({low, high}: Worth): Worth => ({low: minus(NOTHING, high), high: minus(NOTHING, low)});
const sum = (a: Worth, b: Worth): Worth => ({low: plus(a.low, b.low), high: plus(a.high, b.high)});

function notNothing(worth: Worth): Worth {
  if (order(worth.low, NOTHING) <= 0n && order(worth.high, NOTHING) >= 0n) throw new RangeError('over nothing');
  return worth;
}

function corners(a: Worth, b: Worth, of: (x: Fraction, y: Fraction) => Fraction): Worth {
  const all = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  const [low, high] = [-1n, 1n].map(way => all.reduce((most, each) => (order(each, most) * way > 0n ? each : most)));
  return {low: low!, high: high!};
}

function isSo(left: Worth, relation: string, right: Worth): boolean {
  const [below, above] = [order(left.low, right.high), order(left.high, right.low)];
  const isExact = !isCut(left) && !isCut(right);
  switch (relation) {
    case '=':
      // digits are left out towards zero: the end away from it is never reached
      if (isExact) return below === 0n;
      return right.low.n < 0n ? below <= 0n && above > 0n : below < 0n && above >= 0n;
    case '<':
      return below < 0n;
    case '>':
      return above > 0n;
    case '≤':
      return below <= 0n;
    default:
      return above >= 0n;
  }
}
