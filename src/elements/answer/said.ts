import {
  addRatios,
  divideRatios,
  multiply,
  multiplyRatios,
  negateRatio,
  ratio,
  ratioSign,
  subtractRatios,
  type Ratio,
} from '../../decimal/index.js';
import {uniformDrop} from '../../measures/index.js';
import type {CrossAnswer, Level, LoanAnswer, PositionAnswer} from '../../scenario/index.js';
import {
  en,
  enProse,
  fill,
  formatAmount,
  formatDistance,
  formatHealthFactor,
  formatLeverage,
  formatNumber,
  formatPercent,
  formatPrice,
  formatRate,
} from '../../text/index.js';
import {digitsOf, stepOf} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {quantityOf} from '../number/quantity.js';

/** What stands in the sentence. */
export interface Said {
  readonly text: string;
  /** A number keeps its room; words run on. */
  readonly isNumber: boolean;
  readonly level?: Level;
}

export type Absence = keyof typeof enProse.absent;

/** A result, or why there is none. */
type Found = string | {readonly absent: Absence};

const none = (absent: Absence): Found => ({absent});

/** Returns a word for what is not there, and why. */
export const absence = (absent: Absence, {language}: View): Said => ({
  text: language.words(enProse).absent[absent],
  isNumber: false,
});

/** Returns the result of that name in words and digits; of a name nobody knows, that it is unknown. */
export function saidOf(view: View, of: string, isWithUnit: boolean): Said {
  const {words} = view.shown!;
  const page = view.language.words(en);
  if (of === 'level') return {text: page.words[words.level], isNumber: false, level: words.level};
  if (of === 'sentence') {
    const price = words.values['price'] ? `${words.values['price']}\u00a0${words.unit}` : '';
    return {text: fill(words.sentence, {...words.values, price}), isNumber: false};
  }
  const found = foundIn(view, of);
  if (found === null) return ofInput(view, of, isWithUnit);
  if (typeof found !== 'string') return absence(found.absent, view);
  const unit = isWithUnit ? unitOf(view, of) : '';
  const text = unit ? `${found}\u00a0${unit}` : found;
  return of === 'price' || of === 'distance' ? {text, isNumber: true, level: words.level} : {text, isNumber: true};
}

function foundIn(view: View, of: string): Found | null {
  const {answer} = view.shown!;
  if (answer.kind === 'loan') return ofLoan(answer, of, view);
  return answer.kind === 'account' ? ofAccount(answer, of, view) : ofPosition(answer, of, view);
}

/** What was put in, as it was understood. */
function ofInput(view: View, of: string, isWithUnit: boolean): Said {
  const quantity = quantityOf(view, of, isWithUnit);
  return quantity ? {text: quantity.text, isNumber: true} : absence('unknown', view);
}

function unitOf({shown}: View, of: string): string {
  const {answer, words} = shown!;
  if (of === 'price' || of === 'bankruptcy') return words.unit;
  if (answer.kind === 'loan') return of === 'may-borrow' ? words.unit : '';
  const settle = answer.kind === 'account' ? answer.settle : answer.market.settle;
  return ['margin', 'notional', 'required', 'deduction'].includes(of) ? settle : '';
}

/** A price and a distance, of a position and of a loan alike. */
function common(view: View, of: string, room: Ratio | null): Found | null {
  const {answer, words} = view.shown!;
  if (answer.kind === 'account') return null;
  const {liquidation} = answer.kind === 'loan' ? answer.move : answer;
  if (of !== 'price' && of !== 'distance') return null;
  if (liquidation.kind === 'never') return none(liquidation.why);
  if (words.level === 'withheld') return none('withheld');
  if (of === 'price') return words.values['price'] || none('every-price');
  return room ? formatDistance(room, view.language.tag).percent : none('noMark');
}

function ofPosition(answer: PositionAnswer, of: string, view: View): Found | null {
  const {tag} = view.language;
  const {market, position, bankruptcy, bankruptcyPrice, bracket, marginRatio, leverage} = answer;
  const money = (amount: Ratio, towards: 'up' | 'down'): string => formatAmount(amount, digitsOf(market), towards, tag);
  switch (of) {
    case 'bankruptcy':
      if (bankruptcyPrice) return formatPrice(bankruptcyPrice, stepOf(market.rules.grid), tag);
      return none(bankruptcy.kind === 'never' ? bankruptcy.why : 'every-price');
    case 'margin':
      return money(position.margin, 'down');
    case 'notional':
      return position.kind === 'linear'
        ? money(multiplyRatios(position.size, ratio(position.entry)), 'down')
        : none('unknown');
    case 'leverage':
      return formatLeverage(leverage, tag);
    case 'maintenance':
      return bracket ? formatRate(bracket.rate, tag) : none('noBracket');
    case 'deduction':
      return bracket ? formatNumber(bracket.deduction, tag) : none('noBracket');
    case 'required':
      return requiredOf(answer, amount => money(amount, 'up'));
    case 'ratio':
      if (marginRatio === null) return none('noMark');
      return marginRatio.kind === 'at' ? formatPercent(marginRatio.ratio, 1, 'up', tag) : none('insolvent');
    case 'health':
    case 'loan-to-value':
    case 'may-borrow':
    case 'together':
      return none('ofLoans');
    default:
      return common(view, of, answer.room);
  }
}

/** What the venue requires at the liquidation price, and what is left of the margin there: n·m − c. */
function requiredOf({position, liquidation, bracket}: PositionAnswer, print: (amount: Ratio) => string): Found {
  if (liquidation.kind === 'never') return none(liquidation.why);
  if (!bracket || liquidation.exact === null || position.kind !== 'linear') return none('noBracket');
  const notional = multiplyRatios(position.size, liquidation.exact);
  return print(subtractRatios(multiplyRatios(notional, ratio(bracket.rate)), ratio(bracket.deduction)));
}

/** The nearer side of an account, its equity as the margin, and what its positions require. */
function ofAccount({move, equity, maintenance, held}: CrossAnswer, of: string, view: View): Found | null {
  const {tag} = view.language;
  const {words} = view.shown!;
  const [nearer] = move.sides;
  const digits = digitsOf(held[0]!.market);
  switch (of) {
    case 'price':
      return words.values['price'] || none('noSide');
    case 'distance':
      return nearer?.room ? formatDistance(nearer.room, tag).percent : none('noSide');
    case 'margin':
      return formatAmount(equity, digits, 'down', tag);
    case 'required':
      return formatAmount(maintenance, digits, 'up', tag);
    case 'ratio':
      return ratioSign(equity) > 0 ? formatPercent(divideRatios(maintenance, equity), 1, 'up', tag) : none('insolvent');
    case 'health':
    case 'loan-to-value':
    case 'may-borrow':
    case 'together':
      return none('ofLoans');
    case 'bankruptcy':
    case 'notional':
    case 'leverage':
    case 'maintenance':
    case 'deduction':
      return none('ofOne');
    default:
      return null;
  }
}

function ofLoan(answer: LoanAnswer, of: string, view: View): Found | null {
  const {tag} = view.language;
  const {healthFactor, loanToValue, maxBorrow, loan, move} = answer;
  switch (of) {
    case 'health':
      return healthFactor.kind === 'at' ? formatHealthFactor(healthFactor.value, tag) : none('no-debt');
    case 'loan-to-value':
      return loanToValue ? formatPercent(loanToValue, 1, 'up', tag) : none('unknown');
    case 'threshold-average':
      return healthFactor.averageThreshold
        ? formatPercent(healthFactor.averageThreshold, 1, 'down', tag)
        : none('unknown');
    case 'may-borrow':
      return maxBorrow ? formatAmount(maxBorrow.value, 2, 'down', tag) : none('unknown');
    case 'together': {
      const drop = uniformDrop(loan);
      if (drop.kind === 'never') return none(drop.why);
      return drop.kind === 'at' ? formatPercent(negateRatio(drop.move), 1, 'down', tag) : none('every-price');
    }
    case 'value':
      return formatAmount(valueOf(loan.collaterals), 2, 'down', tag);
    case 'owed':
      return formatAmount(valueOf(loan.debts), 2, 'up', tag);
    case 'bankruptcy':
    case 'maintenance':
    case 'required':
    case 'ratio':
      return none('ofPositions');
    default:
      return common(view, of, move.room);
  }
}

const valueOf = (rows: LoanAnswer['loan']['debts'] | LoanAnswer['loan']['collaterals']): Ratio =>
  rows.reduce<Ratio>((sum, {quantity, price}) => addRatios(sum, ratio(multiply(quantity, price))), ratio('0'));
