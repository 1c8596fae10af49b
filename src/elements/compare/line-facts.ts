import {formatDecimal, ratio, type Ratio} from '../../decimal/index.js';
import type {Answer, AnsweredOutlook} from '../../scenario/index.js';
import {
  en,
  enCompare,
  enOutlook,
  fill,
  formatAmount,
  formatChances,
  formatDays,
  formatDistance,
  formatPrice,
  formatSigmas,
  type Language,
  type Values,
  type Words,
} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import {toldLine, type ToldLine} from '../shared/told-line.js';
import {absent, type Fact} from './fact.js';

type Named = readonly [name: string, fact: Fact];
type Book = Words<typeof enCompare>;

/** The asset an answer's price is of. */
export const assetOf = (answer: Answer): string =>
  answer.kind === 'position'
    ? answer.market.base
    : answer.kind === 'loan' && answer.soft
      ? answer.soft.asset
      : answer.move.asset;

/** Returns what is told of every answer: level, price, how far and how likely. */
export function lineFacts({answer, words}: Shown, language: Language): Named[] {
  const book = language.words(enCompare);
  const line = toldLine(answer);
  const level = {label: book.labels.level, text: language.words(en).words[words.level], unit: '', level: words.level};
  const isSoft = answer.kind === 'loan' && answer.soft !== null;
  return [
    ['level', level],
    ['price', isSoft ? bandsFact(answer, language) : priceFact(answer, line, words.unit, language)],
    ['room', roomFact(line, language)],
    ...(isSoft ? [] : aheadFacts(line, words.level === 'liquidatable', language)),
  ];
}

function priceFact(answer: Answer, {price, step}: ToldLine, unit: string, {tag, words}: Language): Fact {
  const {labels, ofAsset} = words(enCompare);
  if (price === null) return noPrice(answer, words(enCompare));
  const asset = assetOf(answer);
  const text = formatPrice(price, step, tag);
  return {
    label: answer.kind === 'position' ? labels.price : fill(labels.asset, {asset}),
    mixed: labels.price,
    text,
    whole: fill(ofAsset, {asset, price: text}),
    unit,
    of: asset,
    plain: formatDecimal(price),
    amount: {value: price, step},
  };
}

/** Both ends of the bands: neither is a liquidation. */
function bandsFact(answer: Extract<Answer, {kind: 'loan'}>, {tag, words}: Language): Fact {
  const {labels} = words(enCompare);
  const {from, to} = answer.soft!.range;
  const print = (value: typeof from): string => formatAmount(ratio(value), 2, 'up', tag);
  const text = `${print(to)}\u2013${print(from)}`;
  return {label: labels.converts, mixed: labels.price, text, unit: answer.market.baseCurrency, of: assetOf(answer)};
}

function noPrice(answer: Answer, {labels, absent: words, why}: Book): Fact {
  const reasons: Values = why;
  const {level, needs} = standingOf(answer);
  if (needs) return absent(labels.price, words.unanswered, why.needs);
  if (level === 'withheld') return absent(labels.price, words.withheld, why.withheld);
  if (level === 'liquidatable') return absent(labels.price, words.none, why.always);
  const liquidation =
    answer.kind === 'position' ? answer.liquidation : answer.kind === 'loan' ? answer.move.liquidation : null;
  const reason = liquidation?.kind === 'never' ? reasons[liquidation.why] : why.account;
  return absent(labels.price, words.none, reason);
}

const standingOf = (answer: Answer) =>
  answer.kind === 'position'
    ? {level: answer.level, needs: null}
    : {level: answer.move.level, needs: 'needs' in answer.move ? answer.move.needs : null};

function roomFact({room, price, direction}: ToldLine, language: Language): Fact {
  const {labels, absent: words} = language.words(enCompare);
  if (price === null) return absent(labels.room, words.none);
  if (room === null) return absent(labels.room, words.noMark);
  return distanceFact(room, direction, {below: labels.below, above: labels.above, room: labels.room}, language);
}

/** Returns a distance; past it, with its sign. */
export function distanceFact(
  room: Ratio,
  direction: 'falling' | 'rising',
  labels: {readonly below: string; readonly above: string; readonly room: string},
  {tag, words}: Language,
): Fact {
  const {facts} = words(en);
  const {percent, past} = formatDistance(room, tag);
  const sentence = past ? facts.past : direction === 'falling' ? facts.below : facts.above;
  const label = direction === 'falling' ? labels.below : labels.above;
  return {label, mixed: labels.room, text: percent, whole: fill(sentence, {percent}), unit: ''};
}

function aheadFacts({price, outlook}: ToldLine, isPast: boolean, language: Language): Named[] {
  const {labels, absent: words} = language.words(enCompare);
  const reason =
    price === null ? words.none : isPast ? words.now : outlook === null ? words.noVolatility : words.unknown;
  const found = outlook?.ahead.kind === 'at' ? outlook : null;
  return [
    ['sigmas', (found && sigmasFact(found, language)) ?? absent(labels.sigmas.mixed, reason)],
    ['chance', (found && chanceFact(found, language)) ?? absent(labels.chance.mixed, reason)],
  ];
}

function sigmasFact({ahead, horizonDays}: AnsweredOutlook, {tag, words}: Language): Fact | null {
  const far = ahead.kind === 'at' && ahead.sigmas.central !== null ? formatSigmas(ahead.sigmas.central, tag) : null;
  if (far === null) return null;
  const {labels} = words(enCompare);
  const days = formatDays(horizonDays, tag);
  const name = ({'1': 'day', '7': 'week'} as const)[formatDecimal(horizonDays)] ?? 'other';
  const whole = fill(words(enOutlook).sigmas[name], {sigmas: far, days});
  return {label: fill(labels.sigmas[name], {days}), mixed: labels.sigmas.mixed, text: far, whole, unit: ''};
}

function chanceFact({ahead, horizonDays}: AnsweredOutlook, {tag, words}: Language): Fact | null {
  if (ahead.kind !== 'at') return null;
  const {labels} = words(enCompare);
  const book = words(enOutlook);
  const days = formatDays(horizonDays, tag);
  const name = formatDecimal(horizonDays) === '1' ? 'day' : 'other';
  const chance = formatChances(ahead.chanceRange.least, ahead.chanceRange.most, tag, book);
  return {
    label: fill(labels.chance[name], {days}),
    mixed: labels.chance.mixed,
    text: chance,
    whole: fill(book.chance[name], {chance, days}),
    unit: '',
  };
}
