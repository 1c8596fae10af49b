import {answerPosition, type PositionAnswer} from '../../../scenario/index.js';
import {en, fill, formatLeverage} from '../../../text/index.js';
import {marketName} from '../../shared/market-words.js';
import {askBy, type Kind, type Shown} from '../kind.js';
import {renderPosition} from './position-fields.js';
import {positionRules, positionTerms} from './position-terms.js';
import {positionWords, subjectOf} from './position-words.js';

/** Returns a position's answer as a page shows it. */
export const showPosition = (answer: PositionAnswer, locale: string): Shown => ({
  answer,
  words: positionWords(answer, locale),
  name: fill(en.name, {subject: subjectOf(answer), leverage: formatLeverage(answer.leverage, locale)}),
  venue: marketName(answer.market),
  terms: positionTerms(answer, locale),
  rules: positionRules(answer),
});

/** A perpetual position in a published market. */
export const positionKind: Kind = {
  name: 'position',
  ask: askBy(answerPosition, showPosition),
  renderFields: view => renderPosition(view),
};
