import {decimal, multiply} from '../../decimal/index.js';
import type {NextPlace, NextText, Trades} from '../../scenario/index.js';
import {enNext, enTrades, fill, formatDay, formatNumber, type Language} from '../../text/index.js';
import {assetsOf, chosenOf, named, type NextField, type NextForm} from './form.js';
import {costFields, costTexts, doneText, isTyped, mistakes} from './trade-form.js';

type Side = 'collaterals' | 'debts';

/** Some of one asset for another: one of the loan, one its market lists, or one the reader names. */
export function swapForm(trades: Trades, name: 'swapCollateral' | 'swapDebt', side: Side): NextForm {
  const targetsOf = ({answer}: NextPlace, asset: string): string[] => [
    ...(side === 'debts' ? trades.debtTargets(answer, asset) : trades.collateralTargets(answer, asset)),
    ...trades.listedTargets(answer, side),
    ...(trades.takesOthers(answer, side) ? [trades.OTHER] : []),
  ];
  return {
    action: trades[name],
    settle: (place, text) => {
      const asset = chosenOf(assetsOf(place, side), text.asset);
      return {...text, asset, to: chosenOf(targetsOf(place, asset), text.to), goal: 'amount'};
    },
    fields: (place, text, language) => {
      const {words} = language;
      const {asset, to, other} = words(enTrades);
      const targets = targetsOf(place, text.asset).map(each => [each, each === trades.OTHER ? other : each] as const);
      return [
        {name: 'asset', label: asset[name], options: named(assetsOf(place, side))},
        {name: 'to', label: to[name], options: targets},
        ...targetFields(trades, place, text, side, language),
        {name: 'amount', label: words(enNext).amounts.amount, suffix: text.asset},
        ...costFields(words),
      ];
    },
    isAsked: text => isTyped(text),
    note: (place, text, language) => noteOf(trades, place, text, side, language),
    told: (step, place, language) => [doneText(name, step, language), ...costTexts(step, place, language)],
    mistakes,
  };
}

/** What is to be said of an asset that is in no row yet. */
function targetFields(
  trades: Trades,
  place: NextPlace,
  text: NextText,
  side: Side,
  {tag, words}: Language,
): NextField[] {
  if (!trades.isNewTarget(place, text)) return [];
  const {named: label, price, threshold} = words(enTrades).target;
  const isOther = text.to === trades.OTHER;
  const asset = isOther ? text.named.trim() : text.to;
  const published = asset === '' ? undefined : trades.publishedTerms(place.answer, asset);
  const percent = published && formatNumber(multiply(published.threshold, decimal('100')), tag);
  return [
    ...(isOther ? [{name: 'named', label, kind: 'text'} as const] : []),
    {name: 'price', label: price, suffix: place.answer.market.baseCurrency},
    ...(side === 'collaterals'
      ? [{name: 'threshold', label: threshold, suffix: '%', ...(percent ? {placeholder: percent} : {})} as const]
      : []),
  ];
}

/** What the market publishes of an asset that is in no row yet, and when. */
function noteOf(trades: Trades, place: NextPlace, text: NextText, side: Side, {tag, words}: Language): string {
  if (side === 'debts' || !trades.isNewTarget(place, text) || text.threshold.trim() !== '') return '';
  const asset = text.to === trades.OTHER ? text.named.trim() : text.to;
  const published = asset === '' ? undefined : trades.publishedTerms(place.answer, asset);
  if (!published?.asOf) return '';
  const share = (value: typeof published.threshold): string =>
    `${formatNumber(multiply(value, decimal('100')), tag)}\u202f%`;
  const {threshold, limit} = published;
  return fill(words(enTrades).target.published, {
    asset,
    threshold: share(threshold),
    limit: share(limit),
    market: place.answer.market.name,
    date: formatDay(published.asOf, tag),
  });
}
