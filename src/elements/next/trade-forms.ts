import {decimal, multiply, roundRatio} from '../../decimal/index.js';
import type {NextPlace, NextStep, NextText, Trades} from '../../scenario/index.js';
import {enNext, enTrades, fill, formatNumber, formatPercent, type Language} from '../../text/index.js';
import {assetsOf, chosenOf, named, type NextField, type NextForm} from './form.js';
import {swapForm} from './swap-form.js';
import {thresholdForm} from './threshold-form.js';
import {costFields, costTexts, doneText, isTyped, mistakes} from './trade-form.js';

export type TradeAction = 'swapCollateral' | 'swapDebt' | 'loop' | 'unwind' | 'mode' | 'threshold';

const LOOP_GOALS = ['leverage', 'health', 'loops'] as const;
const UNWIND_GOALS = ['health', 'whole', 'loops'] as const;

/** Returns the forms of steps that few readers take. */
export function tradeForms(trades: Trades): Readonly<Record<TradeAction, NextForm>> {
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
    swapCollateral: swapForm(trades, 'swapCollateral', 'collaterals'),
    swapDebt: swapForm(trades, 'swapDebt', 'debts'),
    loop: looped('loop', LOOP_GOALS),
    unwind: looped('unwind', UNWIND_GOALS),
    mode: modeForm(trades),
    threshold: thresholdForm(trades),
  };
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

/** How far a loop or a threshold may go, in words. */
export function boundText(most: ReturnType<NextForm['action']['most']>, {tag, words}: Language): string {
  const own = words(enTrades);
  if (most?.kind === 'threshold') {
    return fill(own.threshold, {percent: formatPercent(most.threshold, 1, 'up', tag)});
  }
  if (most?.kind !== 'leverage') return '';
  return fill(own.leverage, {leverage: `${formatNumber(roundRatio(most.leverage, 4, 'down'), tag)}×`});
}
