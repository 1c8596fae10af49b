import {
  addRatios,
  negateRatio,
  ratio,
  ratioSign,
  ratioToFloat,
  roundToGrid,
  subtractRatios,
  ZERO,
  type Ratio,
} from '../../decimal/index.js';
import {
  accountAftermath,
  readShare,
  type AccountAftermath,
  type ClosedLeg,
  type CrossAnswer,
} from '../../scenario/index.js';
import {enAftermath, fill, formatAmount, formatPrice, type Language, type Values} from '../../text/index.js';
import {digitsOf, stepOf} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {FIELDS, NOTHING, type Settlement, type StepRow, type Wishes} from './settlement.js';

/** Returns what liquidation takes of a cross account at the prices of the move that is chosen. */
export function accountSettlement(view: View, answer: CrossAnswer, wishes: Wishes): Settlement {
  const {language, today} = view;
  const words = language.words(enAftermath);
  const fee = readShare(FIELDS.fee, wishes.fee, language.tag);
  const {fields, understood} = fee;
  const nothing = {...NOTHING, fields, understood};
  if (answer.move.level === 'withheld') return {...nothing, sentence: words.withheld};
  if (Object.keys(fields).length > 0) return {...nothing, sentence: words.wrong};
  const wanted = /^\d+$/.test(wishes.pair) ? Number(wishes.pair) : null;
  const done = accountAftermath(answer, fee.value ?? ZERO, today, wanted);
  if (done === null) return {...nothing, sentence: words.never};
  const names = done.legs.map(leg => legName(leg, language));
  return {
    ...sentenceOf(answer, done, language),
    bars: barsOf(answer, done, language),
    steps: stepsOf(answer, done, language),
    stepColumns: columnsOf(answer, language),
    captions: captionsOf(done, names, fee.value === null, language),
    unit: answer.settle,
    pairs: names.map((label, at) => ({value: String(at), label})),
    chosen: String(done.first),
    pairsLabel: words.account.first,
    price: '',
    fields,
    understood,
  };
}

const legName = ({asset, side}: ClosedLeg, {words}: Language): string => {
  const {leg, sides} = words(enAftermath).account;
  return fill(leg, {asset, side: sides[side]});
};

/** On the market's grid, towards the earlier liquidation. */
function priceText({price, side, market}: ClosedLeg, tag: string): string {
  const {grid} = market.rules;
  const towards = side === 'long' ? 'up' : 'down';
  if (grid.kind === 'unrounded') return formatAmount(ratio(price), 2, towards, tag);
  return formatPrice(roundToGrid(ratio(price), grid, towards), stepOf(grid), tag);
}

function sentenceOf(answer: CrossAnswer, done: AccountAftermath, {tag, words}: Language) {
  const {told, price} = words(enAftermath).account;
  const {funds, equityLeft, deficit, remainder, end} = done;
  const digits = digitsOf(answer.held[0]!.market);
  const print = (value: Ratio, towards: 'up' | 'down'): string =>
    `${formatAmount(value, digits, towards, tag)} ${answer.settle}`;
  const assets = [...new Map(done.legs.map(leg => [leg.asset, leg])).values()];
  const prices = assets.map(leg => fill(price, {asset: leg.asset, price: priceText(leg, tag)}));
  const values = {
    prices: prices.join(' · '),
    funds: print(funds, 'down'),
    loss: print(subtractRatios(funds, equityLeft), 'up'),
    left: print(equityLeft, 'down'),
    deficit: print(deficit, 'up'),
  };
  if (ratioSign(deficit) > 0) return {sentence: told.deficit, values};
  const isOver = end === 'closed' && ratioSign(equityLeft) === 0;
  return {sentence: isOver ? told.all : told[remainder], values};
}

function barsOf(answer: CrossAnswer, done: AccountAftermath, {tag, words}: Language) {
  const {bars, account} = words(enAftermath);
  const digits = digitsOf(answer.held[0]!.market);
  const {funds, profit, fees, requirement} = done;
  const equity = addRatios(funds, profit);
  const rest = subtractRatios(equity, fees);
  const print = (value: Ratio): string => formatAmount(value, digits, 'down', tag);
  const taken = (value: Ratio): string => (ratioSign(value) === 0 ? print(value) : print(negateRatio(value)));
  const [f, e, r] = [funds, equity, rest].map(ratioToFloat) as [number, number, number];
  const maintenance = fill(bars.maintenance, {amount: formatAmount(requirement, digits, 'up', tag)});
  return [
    {label: account.funds, printed: print(funds), note: '', from: 0, to: f, kind: 'whole'},
    {
      label: ratioSign(profit) > 0 ? bars.gain : bars.loss,
      printed: print(profit),
      note: '',
      from: f,
      to: e,
      kind: 'taken',
    },
    {label: bars.left, printed: print(equity), note: maintenance, from: 0, to: e, kind: 'whole'},
    {label: bars.fee, printed: taken(fees), note: '', from: e, to: r, kind: 'penalty'},
    {label: bars.rest, printed: print(rest), note: '', from: 0, to: r, kind: 'whole'},
  ] as const;
}

function columnsOf({settle}: CrossAnswer, {words}: Language): string[] {
  const {steps, account} = words(enAftermath);
  const unit = settle;
  return [
    steps.number,
    account.position,
    steps.closed,
    account.at,
    fill(steps.equity, {unit}),
    fill(steps.fee, {unit}),
  ];
}

function stepsOf({held}: CrossAnswer, {steps}: AccountAftermath, language: Language): StepRow[] {
  const {tag} = language;
  const digits = digitsOf(held[0]!.market);
  return steps.map(({leg, closed, equity, fee}, index) => {
    const {market} = leg;
    const unit = market.contract === 'inverse' ? market.quote : market.base;
    return {
      cells: [
        String(index + 1),
        legName(leg, language),
        `${formatAmount(closed, 4, 'up', tag)} ${unit}`,
        priceText(leg, tag),
        formatAmount(equity, digits, 'down', tag),
        formatAmount(fee, digits, 'up', tag),
      ],
      effect: null,
    };
  });
}

/** What is assumed: the order, each leg's rule, the fee. */
function captionsOf(
  {legs, first, steps, end, rules}: AccountAftermath,
  names: readonly string[],
  isFree: boolean,
  {words}: Language,
): string[] {
  const {account, rules: told, reasons} = words(enAftermath);
  const whys: Values = reasons;
  const closed = legs.flatMap((leg, at) =>
    steps.some(step => step.leg.asset === leg.asset && step.leg.side === leg.side) ? [at] : [],
  );
  return [
    legs.length > 1 ? fill(account.order, {leg: names[first]!}) : account.one,
    ...closed.map(at => {
      const rule = rules[at]!;
      const why = rule.kind === 'not-known' ? (whys[legs[at]!.market.venue] ?? rule.why) : '';
      return fill(account.rules[rule.kind], {leg: names[at]!, why});
    }),
    ...(end === 'healthy' ? [account.healthy] : []),
    ...(isFree ? [told.noFee] : []),
  ];
}
