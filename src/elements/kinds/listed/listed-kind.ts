import {answerPositionIn, marketReader, type Answerer, type PositionAnswer} from '../../../scenario/index.js';
import type {Language} from '../../../text/index.js';
import type {MarketBook} from '../../markets/market-book.js';
import {broughtRules} from '../../markets/brought-rules.js';
import {renderRulesMistake} from '../../markets/rules-mistake.js';
import {askBy, type Kind, type Shown} from '../kind.js';
import {showPosition} from '../position/position-kind.js';

/** A position in a market whose rules are brought with it: one of a venue's list, the host's, or one a reader pasted. */
export function listedKind(book: MarketBook): Kind {
  const listed = answerPositionIn(marketReader(book.find));
  const answerer: Answerer<PositionAnswer> = (scenario, kernel, reading) => {
    if (book.mistake) reading.errors['rules'] = book.mistake;
    return listed(scenario, kernel, reading);
  };
  return {
    name: 'position',
    ask: askBy(answerer, showListed),
    prepare: (scenario, given) => book.prepare(scenario, given),
    fields: async () => (await import('../position/position-fields.js')).positionFields,
    answerer,
    renderChoice: renderRulesMistake,
  };
}

function showListed(answer: PositionAnswer, language: Language): Shown {
  const shown = showPosition(answer, language);
  const brought = broughtRules(answer.market, language);
  return brought ? {...shown, rules: [brought]} : shown;
}
