import {ratio, ratioSign, type Ratio} from '../../decimal/index.js';
import {evaluate, type Derivation, type Expression, type Line, type Term} from '../../scenario/index.js';
import {formatExact, formatNumber, formatTerm} from '../../text/index.js';
import {writeLine, type Manner, type Pen} from './written.js';

/** Returns a letter with what stands below it: `L₁`. */
export const letterText = ({symbol, index}: Term): string =>
  index === null ? symbol : `${symbol}${[...String(index)].map(digit => SUBSCRIPTS[Number(digit)]).join('')}`;

const SUBSCRIPTS = [...'₀₁₂₃₄₅₆₇₈₉'];

/** Whether an expression is more than one sign, so that a bar needs brackets around it on one line. */
const isCompound = (text: string): boolean => /[ ·]/.test(text);

/** Writes on one line. */
function penOf(locale: string): Pen<string> {
  const value = (amount: Ratio): string => {
    const {numerator, denominator} = amount;
    return formatTerm(amount, locale) ?? `${formatNumber(numerator, locale)} / ${formatNumber(denominator, locale)}`;
  };
  return {
    price: () => 'P',
    letter: letterText,
    value,
    worth: amount => formatExact(amount, locale),
    sign: sign => (sign === '·' ? '·' : ` ${sign} `),
    row: parts => parts.join(''),
    bracketed: inside => `(${inside})`,
    fraction: (above, below) => [above, below].map(part => (isCompound(part) ? `(${part})` : part)).join(' / '),
    isBroken: amount => formatTerm(amount, locale) === null || ratioSign(amount) < 0,
  };
}

/** Returns a line as text. */
export const lineText = (line: Line, manner: Manner, exact: Ratio | null, locale: string): string =>
  writeLine(line, manner, penOf(locale), worthOf(exact)).join('').trim();

/** What an expression comes to; `null` where the price is in it and not known. */
export const worthOf =
  (exact: Ratio | null) =>
  (expression: Expression): Ratio | null =>
    exact === null && hasPrice(expression) ? null : evaluate(expression, exact ?? ratio('0'));

function hasPrice(expression: Expression): boolean {
  switch (expression.kind) {
    case 'price':
      return true;
    case 'sum':
      return expression.parts.some(part => hasPrice(part.of));
    case 'product':
      return expression.factors.some(hasPrice);
    case 'fraction':
      return hasPrice(expression.above) || hasPrice(expression.below);
    default:
      return false;
  }
}

/** Returns a derivation as plain text: each step's sentence, its formula, its numbers. */
export function derivationText(
  {steps, exact}: Derivation,
  sentences: readonly string[],
  title: string,
  locale: string,
): string {
  const blocks = steps.map(({lines}, index) => {
    const formulas = lines.flatMap(line => {
      const [letters, numbers] = (['letters', 'numbers'] as const).map(manner => lineText(line, manner, exact, locale));
      return letters === numbers ? [`   ${letters!}`] : [`   ${letters!}`, `   ${numbers!}`];
    });
    return [`${index + 1}. ${sentences[index]}`, ...formulas].join('\n');
  });
  return [title, ...blocks].join('\n\n');
}
