import {borrow, repay, supply, withdraw, type NextAction, type NextPlace, type NextText} from '../../scenario/index.js';
import {enNext, fill, type Language} from '../../text/index.js';
import {assetsOf, chosenOf, named, type NextField, type NextForm} from './form.js';
import {amountText, limiterText} from './most.js';

export type AmountAction = 'supply' | 'withdraw' | 'borrow' | 'repay';

/** Each is solved to a price too, where one price says where all of them are. */
const goalsOf = ({answer: {move}}: NextPlace): ('amount' | 'health' | 'price')[] =>
  move.kind !== 'mix' && move.needs === null ? ['amount', 'health', 'price'] : ['amount', 'health'];

function formOf(name: AmountAction, list: 'collaterals' | 'debts', action: NextAction): NextForm {
  return {
    action,
    settle: (place, text) => ({
      ...text,
      asset: chosenOf(assetsOf(place, list), text.asset),
      goal: chosenOf(goalsOf(place), text.goal),
    }),
    fields: (place, text, language) => fieldsOf(place, text, language, list),
    isAsked: ({amount}) => amount.trim() !== '',
    told: ({first, limiter}, _place, language) => {
      const done = fill(language.words(enNext).done[name], {amount: amountText(first, language)});
      return limiter === null ? [done] : [done, limiterText(limiter, language)];
    },
    mistakes: ({words}) => words(enNext).mistakes,
  };
}

function fieldsOf(place: NextPlace, {goal}: NextText, {words}: Language, list: 'collaterals' | 'debts'): NextField[] {
  const {asset, goal: label, goals, amounts} = words(enNext);
  const offered = goalsOf(place);
  const wanted = offered.find(each => each === goal) ?? 'amount';
  return [
    {name: 'asset', label: asset, options: named(assetsOf(place, list))},
    {name: 'goal', label, options: offered.map(each => [each, goals[each]])},
    {
      name: 'amount',
      label: fill(amounts[wanted], {asset: place.answer.move.asset}),
      ...(wanted === 'price' ? {suffix: place.answer.market.baseCurrency} : {}),
    },
  ];
}

/** What is done with one asset. */
export const amountForms: Readonly<Record<AmountAction, NextForm>> = {
  supply: formOf('supply', 'collaterals', supply),
  withdraw: formOf('withdraw', 'collaterals', withdraw),
  borrow: formOf('borrow', 'debts', borrow),
  repay: formOf('repay', 'debts', repay),
};
