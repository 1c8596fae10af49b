import {answerPosition, type PositionAnswer} from '../../../scenario/index.js';
import {en, fill, formatLeverage, type Language} from '../../../text/index.js';
import {marketName} from '../../shared/market-words.js';
import {askBy, type Kind, type Shown} from '../kind.js';
import {positionRules} from './position-rules.js';
import {positionWords, subjectOf} from './position-words.js';

/** Returns a position's answer as a page shows it. */
export const showPosition = (answer: PositionAnswer, language: Language): Shown => ({
  answer,
  words: positionWords(answer, language),
  name: fill(language.words(en).name, {
    subject: subjectOf(answer, language),
    leverage: formatLeverage(answer.leverage, language.tag),
  }),
  venue: marketName(answer.market, language),
  rules: positionRules(answer, language),
});

/** A perpetual position in a published market. */
export const positionKind: Kind = {
  name: 'position',
  ask: askBy(answerPosition, showPosition),
  fields: async () => (await import('./position-fields.js')).positionFields,
};
