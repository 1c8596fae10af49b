import {
  decimal,
  negateRatio,
  ratio,
  ratioSign,
  ratioToFloat,
  roundToGrid,
  subtractRatios,
  type Ratio,
} from '../../decimal/index.js';
import type {Aftermath, AftermathStep} from '../../measures/index.js';
import {healthFactor} from '../../measures/index.js';
import {
  liquidatingPrice,
  loadLoanAftermath,
  readPrice,
  type LoanAftermath,
  type LoanAnswer,
  type SettleLoan,
} from '../../scenario/index.js';
import {
  enAftermath,
  fill,
  formatAmount,
  formatHealthFactor,
  formatNumber,
  formatPercent,
  formatPrice,
  type Language,
} from '../../text/index.js';
import {aaveV3Ethereum} from '../../venues/index.js';
import {CENT} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {FIELDS, NOTHING, type Settlement, type StepRow, type Wishes} from './settlement.js';

type Liquidated = Extract<Aftermath, {kind: 'liquidated'}>;

const unit = aaveV3Ethereum.baseCurrency;
/** Between collateral and debt of a chosen pair; no name holds it. */
const PAIR = '\n';
/** What a quantity of tokens is told in. */
const TOKENS = {kind: 'tick', step: decimal('0.0001')} as const;

/** Loads what tells of a liquidation, and what settles it. */
export async function loadLoanSettlement() {
  const settle = await loadLoanAftermath();
  return (view: View, answer: LoanAnswer, wishes: Wishes): Settlement => loanSettlement(settle, view, answer, wishes);
}

/** Returns what liquidation takes of a loan. */
function loanSettlement(settle: SettleLoan, view: View, answer: LoanAnswer, wishes: Wishes): Settlement {
  const {language} = view;
  const words = language.words(enAftermath);
  const {fields, understood, value} = readPrice(FIELDS.price, wishes.price, language.tag);
  const {move} = answer;
  const usual = liquidatingPrice(move.liquidation, move.now, {kind: 'unrounded'}, true);
  const nothing = {...NOTHING, fields, understood};
  if (usual === null) return {...nothing, sentence: words.never};
  if (Object.keys(fields).length > 0) return {...nothing, sentence: words.wrong};
  const at = value ?? usual;
  const price = `${formatPrice(at, CENT, language.tag)} ${unit}`;
  const [collateral = '', debt = ''] = wishes.pair.split(PAIR);
  const found = settle(answer, at, wishes.pair ? {collateral, debt} : undefined);
  const {aftermath} = found;
  if (aftermath.kind === 'healthy') return {...nothing, sentence: words.healthy, values: {price}, price};
  if (aftermath.kind === 'not-known') return {...nothing, sentence: words.loan.unknown, price};
  return {
    ...sentenceOf(aftermath, price, language),
    bars: barsOf(found, aftermath, language),
    steps: aftermath.steps.map((step, index) => stepOf(step, index, language)),
    stepColumns: columnsOf(language),
    captions: captionsOf(found, aftermath, wishes.pair !== '', language),
    unit,
    pairs: aftermath.options.map((option, index) => ({
      value: index === 0 ? '' : `${option.collateral}${PAIR}${option.debt}`,
      label: fill(index === 0 ? words.labels.worst : words.labels.pair, option as never),
    })),
    price,
    fields,
    understood,
  };
}

const money = (value: Ratio, towards: 'up' | 'down', tag: string): string =>
  `${formatAmount(value, 2, towards, tag)} ${unit}`;

const amounts = (rows: Liquidated['repaid'], towards: 'up' | 'down', tag: string): string =>
  rows
    .map(
      ({asset, quantity}) =>
        `${formatNumber(roundToGrid(quantity, TOKENS, towards), tag, {least: 2, most: 4})} ${asset}`,
    )
    .join(' + ');

function sentenceOf(
  {repaid, seized, penaltyValue, keptValue, badDebt}: Liquidated,
  price: string,
  {tag, words}: Language,
) {
  const {loan} = words(enAftermath);
  const values = {
    price,
    repaid: amounts(repaid, 'down', tag),
    seized: amounts(seized, 'up', tag),
    penalty: money(penaltyValue, 'up', tag),
    kept: money(keptValue, 'down', tag),
    badDebt: money(badDebt, 'up', tag),
  };
  if (ratioSign(badDebt) > 0) return {sentence: loan.badDebt, values};
  return {sentence: ratioSign(keptValue) > 0 ? loan.healthy : loan.empty, values};
}

/** Collateral less debt repaid, bonus, fee and the debt still owed is what stays, or the debt nobody stands behind. */
function barsOf({loan}: LoanAftermath, done: Liquidated, {tag, words}: Language) {
  const {bars} = words(enAftermath);
  const {collateralValue} = healthFactor(loan);
  const owed = ratio(healthFactor(done.after).debtValue);
  const whole = ratio(collateralValue);
  const repaid = done.repaid.reduce((sum, {value}) => sum + ratioToFloat(value), 0);
  const [fee, penalty] = [sumOf(done.steps.map(step => step.feeValue)), done.penaltyValue];
  const bonus = subtractRatios(penalty, fee);
  const rest = subtractRatios(done.keptValue, done.badDebt);
  const print = (value: Ratio): string => formatAmount(value, 2, 'down', tag);
  const taken = (value: Ratio): string => (ratioSign(value) === 0 ? print(value) : print(negateRatio(value)));
  const top = ratioToFloat(whole);
  const afterBonus = top - repaid - ratioToFloat(bonus);
  const afterFee = top - repaid - ratioToFloat(penalty);
  const isShort = ratioSign(rest) < 0;
  return [
    {label: bars.collateral, printed: print(whole), note: '', from: 0, to: top, kind: 'whole'},
    {
      label: bars.repaid,
      printed: taken(sumOf(done.repaid.map(({value}) => value))),
      note: '',
      from: top,
      to: top - repaid,
      kind: 'taken',
    },
    {label: bars.bonus, printed: taken(bonus), note: '', from: top - repaid, to: afterBonus, kind: 'penalty'},
    {label: bars.protocolFee, printed: taken(fee), note: '', from: afterBonus, to: afterFee, kind: 'penalty'},
    {
      label: bars.debt,
      printed: taken(owed),
      note: '',
      from: afterFee,
      to: afterFee - ratioToFloat(owed),
      kind: 'taken',
    },
    {
      label: isShort ? bars.badDebt : bars.kept,
      printed: print(rest),
      note: '',
      from: 0,
      to: ratioToFloat(rest),
      kind: 'whole',
    },
  ] as const;
}

const sumOf = (values: readonly Ratio[]): Ratio =>
  values.reduce((sum, value) => subtractRatios(sum, negateRatio(value)), ratio('0'));

function columnsOf({words}: Language): string[] {
  const {steps} = words(enAftermath);
  return [steps.number, steps.repaid, steps.seized, fill(steps.penalty, {unit}), steps.health, steps.may];
}

function stepOf(step: AftermathStep, index: number, {tag, words}: Language): StepRow {
  const {steps} = words(enAftermath);
  const {healthAfter, healthBefore, effect} = step;
  const after = healthAfter === null ? steps.noDebt : formatHealthFactor(healthAfter, tag);
  return {
    cells: [
      String(index + 1),
      amounts(step.repaid, 'down', tag),
      amounts(step.seized, 'up', tag),
      formatAmount(step.penaltyValue, 2, 'up', tag),
      fill(steps.change, {before: formatHealthFactor(healthBefore, tag), after}),
      fill(steps.limiter[step.limiter], {share: formatPercent(step.closeFactor, 0, 'down', tag)}),
    ],
    effect: {words: steps.effect[effect], isWorse: effect === 'lowers'},
  };
}

function captionsOf(
  {protocol, withoutBonus}: LoanAftermath,
  {end, steps}: Liquidated,
  isChosen: boolean,
  {words}: Language,
): string[] {
  const {ends, rules} = words(enAftermath);
  const {name} = protocol;
  return [
    fill(ends[end], {count: String(steps.length)}),
    fill(isChosen ? rules.chosen : rules.protocol, {name}),
    ...(withoutBonus.length > 0 ? [fill(rules.withoutBonus, {assets: withoutBonus.join(', ')})] : []),
  ];
}
