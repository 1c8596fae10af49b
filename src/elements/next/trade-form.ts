import {formatDecimal, ratioSign, roundRatio} from '../../decimal/index.js';
import type {NextPlace, NextStep, NextText} from '../../scenario/index.js';
import {enNext, enTrades, fill, formatAmount, type Language} from '../../text/index.js';
import type {NextField} from './form.js';
import {amountText} from './most.js';

/** Whether a number was typed. */
export const isTyped = ({amount}: NextText): boolean => amount.trim() !== '';
/** What only trades and other terms refuse. */
export const mistakes = ({words}: Language) => ({...words(enNext).mistakes, ...words(enTrades).mistakes});

/** What a trade costs, each left out for nothing. */
export function costFields(words: Language['words']): NextField[] {
  const {fee, slippage, flash} = words(enTrades);
  const shared = {suffix: '%', placeholder: '0'};
  return [
    {name: 'fee', label: fee, ...shared},
    {name: 'slippage', label: slippage, ...shared},
    {name: 'flash', label: flash, ...shared},
  ];
}

/** What is traded for what. */
export const doneText = (
  name: 'swapCollateral' | 'swapDebt' | 'loop' | 'unwind',
  {first, second}: NextStep,
  language: Language,
): string =>
  fill(language.words(enTrades).done[name], {
    amount: amountText(first, language),
    second: second ? amountText(second, language) : '',
  });

/** A cent is the least that is told. */
export function costTexts({cost}: NextStep, {answer}: NextPlace, {tag, words}: Language): string[] {
  if (cost === null) return [];
  const own = words(enTrades);
  const cents = formatDecimal(roundRatio(cost, 2, 'down'));
  if (ratioSign(cost) <= 0 || Number(cents) < 0.005) return [own.free];
  return [fill(own.cost, {amount: `${formatAmount(cost, 2, 'up', tag)} ${answer.market.baseCurrency}`})];
}
