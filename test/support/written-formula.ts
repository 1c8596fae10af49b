import {fraction, minus, NOTHING, order, over, plus, times, type Fraction} from '../oracle/fraction.js';

/** What may stand for a number in a written line: letters by their text, `P` among them. */
export type Letters = Readonly<Record<string, Fraction>>;

/** A number as it is written; `isCut` where digits were left out. */
interface Worth {
  readonly value: Fraction;
  readonly isCut: boolean;
  readonly step: Fraction;
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
      left = right.isCut ? {...right, value: left.value} : right;
    }
    return true;
  }

  #sum(): Worth {
    const isNegative = this.#take('−');
    let total = this.#product();
    if (isNegative) total = {...total, value: minus(NOTHING, total.value)};
    for (;;) {
      if (this.#take('+')) total = whole(plus(total.value, this.#product().value));
      else if (this.#take('−')) total = whole(minus(total.value, this.#product().value));
      else return total;
    }
  }

  #product(): Worth {
    let total = this.#atom();
    for (;;) {
      if (this.#take('×') || this.#take('·')) total = whole(times(total.value, this.#atom().value));
      else if (this.#take('/')) total = whole(over(total.value, this.#atom().value));
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
    return {value: fraction(digits), isCut: token.endsWith('…'), step: {n: 1n, d: 10n ** BigInt(places)}};
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }
}

const whole = (value: Fraction): Worth => ({value, isCut: false, step: NOTHING});

function isSo(left: Worth, relation: string, right: Worth): boolean {
  const gap = minus(left.value, right.value);
  if (relation === '=' && right.isCut) {
    const beyond = left.value.n < 0n ? {n: -gap.n, d: gap.d} : gap;
    return beyond.n >= 0n && order(beyond, right.step) < 0n;
  }
  return {'=': gap.n === 0n, '<': gap.n < 0n, '≤': gap.n <= 0n, '>': gap.n > 0n, '≥': gap.n >= 0n}[relation] ?? false;
}
