import {negateRatio, ratioSign, ratioToFloat, subtractRatios, ZERO, type Ratio} from '../../decimal/index.js';
import type {MarginAftermath} from '../../measures/index.js';
import {liquidatingPrice, positionAftermath, readPrice, readShare, type PositionAnswer} from '../../scenario/index.js';
import {enAftermath, fill, formatAmount, formatPrice, type Language, type Values} from '../../text/index.js';
import {digitsOf, stepOf} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {FIELDS, NOTHING, type Settlement, type StepRow, type Wishes} from './settlement.js';

type Liquidated = Extract<MarginAftermath, {kind: 'liquidated'}>;

/** Returns what liquidation takes of a position. */
export function positionSettlement(view: View, answer: PositionAnswer, wishes: Wishes): Settlement {
  const {language, today} = view;
  const words = language.words(enAftermath);
  const price = readPrice(FIELDS.price, wishes.price, language.tag);
  const fee = readShare(FIELDS.fee, wishes.fee, language.tag);
  const fields = {...price.fields, ...fee.fields};
  const understood = {...price.understood, ...fee.understood};
  const {market, liquidation, mark, level} = answer;
  const usual = liquidatingPrice(liquidation, mark, market.rules.grid, market.rules.atThreshold === 'survives');
  const nothing = {...NOTHING, fields, understood};
  if (usual === null) return {...nothing, sentence: liquidation.kind === 'never' ? words.never : words.noMark};
  if (level === 'withheld') return {...nothing, sentence: words.withheld};
  if (Object.keys(fields).length > 0) return {...nothing, sentence: words.wrong};
  const at = price.value ?? usual;
  const printed = `${formatPrice(at, stepOf(market.rules.grid), language.tag)} ${market.quote}`;
  const {aftermath, rule} = positionAftermath(answer, at, fee.value ?? ZERO, today);
  if (aftermath.kind === 'healthy') {
    return {...nothing, sentence: words.healthy, values: {price: printed}, price: printed};
  }
  const reasons: Values = words.reasons;
  const ruled =
    rule.kind === 'own'
      ? words.rules.own
      : rule.kind === 'known'
        ? fill(words.rules.known, {count: String(aftermath.steps.length)})
        : fill(words.rules.unknown, {why: reasons[market.venue] ?? rule.why});
  const gone = answer.bankruptcyPrice
    ? [
        fill(words.rules.bankruptcy, {
          price: formatPrice(answer.bankruptcyPrice, stepOf(market.rules.grid), language.tag),
        }),
      ]
    : [];
  return {
    ...sentenceOf(answer, aftermath, printed, language),
    bars: barsOf(answer, aftermath, language),
    steps: aftermath.steps.length > 1 ? stepsOf(answer, aftermath, language) : [],
    stepColumns: columnsOf(answer, language),
    captions: [ruled, ...gone, ...(fee.value === null ? [words.rules.noFee] : [])],
    unit: market.settle,
    pairs: [],
    price: printed,
    fields,
    understood,
  };
}

/** Margin and the profit at the price, before any fee. */
const equityOf = ({steps}: Liquidated): Ratio => steps[0]!.equity;

function sentenceOf({market, position}: PositionAnswer, done: Liquidated, price: string, {tag, words}: Language) {
  const {position: told} = words(enAftermath);
  const {deficit, equityLeft, remainder} = done;
  const print = (value: Ratio, towards: 'up' | 'down'): string =>
    `${formatAmount(value, digitsOf(market), towards, tag)} ${market.settle}`;
  const values = {
    price,
    margin: print(position.margin, 'down'),
    loss: print(subtractRatios(position.margin, equityLeft), 'up'),
    left: print(equityLeft, 'down'),
    deficit: print(deficit, 'up'),
  };
  const takesAll = remainder === 'lost' || ratioSign(equityLeft) === 0;
  if (ratioSign(deficit) > 0) return {sentence: told.deficit, values};
  return {sentence: takesAll ? told.all : told[remainder], values};
}

function barsOf({market, position}: PositionAnswer, done: Liquidated, {tag, words}: Language) {
  const {bars} = words(enAftermath);
  const digits = digitsOf(market);
  const {margin} = position;
  const equity = equityOf(done);
  const profit = subtractRatios(equity, margin);
  const rest = subtractRatios(equity, done.fees);
  const isGain = ratioSign(profit) > 0;
  const print = (value: Ratio): string => formatAmount(value, digits, 'down', tag);
  const taken = (value: Ratio): string =>
    ratioSign(value) === 0 ? print(value) : formatAmount(negateRatio(value), digits, 'down', tag);
  const [m, e, r] = [margin, equity, rest].map(ratioToFloat) as [number, number, number];
  const maintenance = fill(bars.maintenance, {amount: formatAmount(done.steps[0]!.requirement, digits, 'up', tag)});
  return [
    {label: bars.margin, printed: print(margin), note: '', from: 0, to: m, kind: 'whole'},
    {label: isGain ? bars.gain : bars.loss, printed: print(profit), note: '', from: m, to: e, kind: 'taken'},
    {label: bars.left, printed: print(equity), note: maintenance, from: 0, to: e, kind: 'whole'},
    {label: bars.fee, printed: taken(done.fees), note: '', from: e, to: r, kind: 'penalty'},
    {label: bars.rest, printed: print(rest), note: '', from: 0, to: r, kind: 'whole'},
  ] as const;
}

function columnsOf({market}: PositionAnswer, {words}: Language): string[] {
  const {steps} = words(enAftermath);
  const unit = market.settle;
  return [steps.number, steps.closed, fill(steps.equity, {unit}), fill(steps.fee, {unit})];
}

function stepsOf({market, position}: PositionAnswer, {steps}: Liquidated, {tag}: Language): StepRow[] {
  const digits = digitsOf(market);
  const unit = position.kind === 'inverse' ? market.quote : market.base;
  return steps.map(({closed, equity, fee}, index) => ({
    cells: [
      String(index + 1),
      `${formatAmount(closed, 4, 'up', tag)} ${unit}`,
      formatAmount(equity, digits, 'down', tag),
      formatAmount(fee, digits, 'up', tag),
    ],
    effect: null,
  }));
}
