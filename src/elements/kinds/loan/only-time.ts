import {DAYS_A_YEAR, interestOutlook, readInterest, type Scenario} from '../../../scenario/index.js';
import {enLoan, formatDay, type Language} from '../../../text/index.js';
import {dayAfter, today} from '../../shared/days.js';
import type {Asked} from '../kind.js';

/** Returns what was asked; where no price liquidates and interest does, its sentence says when. */
export function withOnlyTime(asked: Asked, scenario: Scenario, language: Language): Asked {
  const {shown} = asked;
  if (shown?.answer.kind !== 'loan' || shown.answer.move.level !== 'none') return asked;
  const {rates} = readInterest(scenario, language.tag);
  const end = rates && interestOutlook(shown.answer, rates, () => []).end;
  if (end?.kind !== 'at') return asked;
  const price = formatDay(dayAfter(today(), end.years * DAYS_A_YEAR), language.tag);
  const sentence = language.words(enLoan).verdicts.onlyTime;
  const words = {...shown.words, sentence, values: {subject: shown.name, price}, unit: '', trigger: ''};
  return {...asked, shown: {...shown, words}};
}
