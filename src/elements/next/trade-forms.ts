import {decimal, formatDecimal, multiply, ratio, ratioSign, roundRatio, type Decimal} from '../../decimal/index.js';
import {DAYS_A_YEAR, type NextPlace, type NextStep, type NextText, type Trades} from '../../scenario/index.js';
import {
  enNext,
  enTrades,
  fill,
  formatAmount,
  formatDay,
  formatNumber,
  formatPercent,
  type Language,
} from '../../text/index.js';
import {dayAfter} from '../shared/days.js';
import {assetsOf, chosenOf, named, type NextField, type NextForm} from './form.js';
import {amountText} from './most.js';

export type TradeAction = 'swapCollateral' | 'swapDebt' | 'loop' | 'unwind' | 'mode' | 'threshold';

const LOOP_GOALS = ['leverage', 'health', 'loops'] as const;
const THRESHOLD_GOALS = ['once', 'ramp'] as const;
const UNWIND_GOALS = ['health', 'whole', 'loops'] as const;

/** Returns the forms of steps that few readers take. */
export function tradeForms(trades: Trades): Readonly<Record<TradeAction, NextForm>> {
  const {collateralTargets, debtTargets} = trades;
  const swapped = (
    name: 'swapCollateral' | 'swapDebt',
    list: 'collaterals' | 'debts',
    targets: (place: NextPlace, asset: string) => string[],
  ): NextForm => ({
    action: trades[name],
    settle: (place, text) => {
      const asset = chosenOf(assetsOf(place, list), text.asset);
      return {...text, asset, to: chosenOf(targets(place, asset), text.to), goal: 'amount'};
    },
    fields: (place, text, {words}) => {
      const {asset, to} = words(enTrades);
      return [
        {name: 'asset', label: asset[name], options: named(assetsOf(place, list))},
        {name: 'to', label: to[name], options: named(targets(place, text.asset))},
        {name: 'amount', label: words(enNext).amounts.amount, suffix: text.asset},
        ...costFields(words),
      ];
    },
    isAsked: isTyped,
    told: (step, place, language) => [doneText(name, step, language), ...costTexts(step, place, language)],
    mistakes,
  });
  const looped = (name: 'loop' | 'unwind', goals: typeof LOOP_GOALS | typeof UNWIND_GOALS): NextForm => ({
    action: trades[name],
    settle: (place, text) => ({
      ...text,
      asset: chosenOf(assetsOf(place, 'collaterals'), text.asset),
      to: chosenOf(assetsOf(place, 'debts'), text.to),
      goal: chosenOf(goals, text.goal),
    }),
    fields: (place, text, language) => loopFields(name, goals, place, text, language),
    isAsked: text => text.goal === 'whole' || isTyped(text),
    told: (step, place, language) => [
      doneText(name, step, language),
      ...costTexts(step, place, language),
      ...loopTexts(step, language),
    ],
    mistakes,
  });
  return {
    swapCollateral: swapped('swapCollateral', 'collaterals', ({answer}, asset) => collateralTargets(answer, asset)),
    swapDebt: swapped('swapDebt', 'debts', ({answer}, asset) => debtTargets(answer, asset)),
    loop: looped('loop', LOOP_GOALS),
    unwind: looped('unwind', UNWIND_GOALS),
    mode: modeForm(trades),
    threshold: thresholdForm(trades),
  };
}

const isTyped = ({amount}: NextText): boolean => amount.trim() !== '';
const mistakes = ({words}: Language) => ({...words(enNext).mistakes, ...words(enTrades).mistakes});

function costFields(words: Language['words']): NextField[] {
  const {fee, slippage, flash} = words(enTrades);
  const shared = {suffix: '%', placeholder: '0'};
  return [
    {name: 'fee', label: fee, ...shared},
    {name: 'slippage', label: slippage, ...shared},
    {name: 'flash', label: flash, ...shared},
  ];
}

function loopFields(
  name: 'loop' | 'unwind',
  goals: readonly (typeof LOOP_GOALS | typeof UNWIND_GOALS)[number][],
  place: NextPlace,
  {asset, goal}: NextText,
  {tag, words}: Language,
): NextField[] {
  const own = words(enTrades);
  const {goal: label, amounts} = words(enNext);
  const typed = goal === 'leverage' || goal === 'loops' ? own.amounts[goal] : amounts.health;
  const limit = place.answer.loan.collaterals.find(row => row.asset === asset)?.limit;
  const each: NextField[] =
    goal !== 'loops'
      ? []
      : name === 'loop'
        ? [
            {
              name: 'ltv',
              label: own.ltv,
              suffix: '%',
              ...(limit ? {placeholder: formatNumber(multiply(limit, decimal('100')), tag)} : {}),
            },
          ]
        : [{name: 'kept', label: own.kept, placeholder: '1'}];
  const costs = costFields(words).filter(field => goal !== 'loops' || field.name !== 'flash');
  return [
    {name: 'asset', label: own.asset[name], options: named(assetsOf(place, 'collaterals'))},
    {name: 'to', label: own.to[name], options: named(assetsOf(place, 'debts'))},
    {name: 'goal', label, options: goals.map(one => [one, own.goals[one]])},
    ...(goal === 'whole'
      ? []
      : [{name: 'amount', label: typed, ...(goal === 'leverage' ? {suffix: '×'} : {})} as const]),
    ...each,
    ...costs,
  ];
}

const doneText = (
  name: 'swapCollateral' | 'swapDebt' | 'loop' | 'unwind',
  {first, second}: NextStep,
  language: Language,
): string =>
  fill(language.words(enTrades).done[name], {
    amount: amountText(first, language),
    second: second ? amountText(second, language) : '',
  });

/** A cent is the least that is told. */
function costTexts({cost}: NextStep, {answer}: NextPlace, {tag, words}: Language): string[] {
  if (cost === null) return [];
  const own = words(enTrades);
  const cents = formatDecimal(roundRatio(cost, 2, 'down'));
  if (ratioSign(cost) <= 0 || Number(cents) < 0.005) return [own.free];
  return [fill(own.cost, {amount: `${formatAmount(cost, 2, 'up', tag)} ${answer.market.baseCurrency}`})];
}

function loopTexts({loops}: NextStep, {tag, words}: Language): string[] {
  if (loops === null) return [];
  const own = words(enTrades);
  const count = fill(own.loops, {count: formatNumber(decimal(String(loops.made)), tag)});
  return loops.end === 'loops' ? [count] : [count, own.ends[loops.end]];
}

function modeForm(trades: Trades): NextForm {
  const modesOf = ({answer}: NextPlace, noMode: string): [string, string][] =>
    ([['', noMode], ...answer.market.modes.map(({id, name}) => [String(id), name])] as [string, string][]).filter(
      ([id]) => id !== String(answer.mode?.id ?? ''),
    );
  return {
    action: trades.switchMode,
    settle: (place, text) => ({
      ...text,
      mode: chosenOf(
        modesOf(place, '').map(([id]) => id),
        text.mode,
      ),
    }),
    fields: (place, _text, {words}) => {
      const {mode, noMode} = words(enTrades);
      return [{name: 'mode', label: mode, options: modesOf(place, noMode)}];
    },
    isAsked: () => true,
    told: () => [],
    mistakes,
  };
}

function thresholdForm(trades: Trades): NextForm {
  return {
    action: trades.changeThreshold,
    settle: (place, text) => ({
      ...text,
      asset: chosenOf(assetsOf(place, 'collaterals'), text.asset),
      goal: chosenOf(THRESHOLD_GOALS, text.goal),
    }),
    fields: (place, {asset, goal}, {tag, words}) => {
      const {when, whens, starts, ends} = words(enTrades).ramp;
      const row = place.answer.loan.collaterals.find(each => each.asset === asset);
      return [
        {name: 'asset', label: words(enNext).asset, options: named(assetsOf(place, 'collaterals'))},
        {
          name: 'amount',
          label: words(enTrades).amounts.threshold,
          suffix: '%',
          ...(row ? {placeholder: formatNumber(multiply(row.threshold, decimal('100')), tag)} : {}),
        },
        {name: 'goal', label: when, options: THRESHOLD_GOALS.map(one => [one, whens[one]])},
        ...(goal === 'ramp'
          ? ([
              {name: 'starts', label: starts, kind: 'date'},
              {name: 'ends', label: ends, kind: 'date'},
            ] as const)
          : []),
      ];
    },
    isAsked: text => isTyped(text) && (text.goal === 'once' || text.ends !== ''),
    told: rampTexts,
    mistakes,
  };
}

/** What a threshold on its way does, and what the table of it shows. */
function rampTexts({ramp}: NextStep, {today}: NextPlace, {tag, words}: Language): string[] {
  if (ramp === null) return [];
  const own = words(enTrades).ramp;
  const share = (percent: Decimal): string => `${formatNumber(roundRatio(ratio(percent), 6, 'nearest'), tag)} %`;
  const [start, end] = [formatDay(ramp.starts, tag), formatDay(ramp.ends, tag)];
  const {liquidation: found} = ramp;
  const date = found.kind === 'at' ? formatDay(dayAfter(today, found.years * DAYS_A_YEAR), tag) : '';
  const told = found.kind === 'never' ? own.never : found.kind === 'at' ? fill(own.at, {date}) : own.now;
  const done = fill(own.done, {from: share(ramp.from), to: share(ramp.to), start, end});
  return [done, told, ...(ramp.hasInterest ? [] : [own.free]), own.table];
}

/** How far a loop or a threshold may go, in words. */
export function boundText(most: ReturnType<NextForm['action']['most']>, {tag, words}: Language): string {
  const own = words(enTrades);
  if (most?.kind === 'threshold') {
    return fill(own.threshold, {percent: formatPercent(most.threshold, 1, 'up', tag)});
  }
  if (most?.kind !== 'leverage') return '';
  return fill(own.leverage, {leverage: `${formatNumber(roundRatio(most.leverage, 4, 'down'), tag)}×`});
}
