import {borrow, repay, supply, withdraw, type NextAction, type NextPlace, type NextText} from '../../scenario/index.js';
import {enNext, fill, type Language} from '../../text/index.js';
import {assetsOf, chosenOf, named, type NextField, type NextForm} from './form.js';
import {amountText} from './most.js';

export type AmountAction = 'supply' | 'withdraw' | 'borrow' | 'repay';

/** What makes a loan safer is solved to a price too, where a price is what moves. */
const goalsOf = ({answer: {move}}: NextPlace, name: AmountAction): ('amount' | 'health' | 'price')[] =>
  (name === 'supply' || name === 'repay') && move.kind !== 'mix' && move.needs === null
    ? ['amount', 'health', 'price']
    : ['amount', 'health'];

function formOf(name: AmountAction, list: 'collaterals' | 'debts', action: NextAction): NextForm {
  return {
    action,
    settle: (place, text) => ({
      ...text,
      asset: chosenOf(assetsOf(place, list), text.asset),
      goal: chosenOf(goalsOf(place, name), text.goal),
    }),
    fields: (place, text, language) => fieldsOf(place, text, language, name, list),
    isAsked: ({amount}) => amount.trim() !== '',
    told: ({first}, _place, language) => [
      fill(language.words(enNext).done[name], {amount: amountText(first, language)}),
    ],
    mistakes: ({words}) => words(enNext).mistakes,
  };
}

function fieldsOf(
  place: NextPlace,
  {goal}: NextText,
  {words}: Language,
  name: AmountAction,
  list: 'collaterals' | 'debts',
): NextField[] {
  const {asset, goal: label, goals, amounts} = words(enNext);
  const offered = goalsOf(place, name);
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
