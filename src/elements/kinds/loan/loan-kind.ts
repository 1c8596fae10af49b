import {answerLoan, type LoanAnswer} from '../../../scenario/index.js';
import {en, enLoan, fill, formatPrice, loanSentence, type Language} from '../../../text/index.js';
import {aaveV3Ethereum} from '../../../venues/index.js';
import {CENT} from '../../shared/market-words.js';
import {distanceFacts, nowFact, shortfallBand, signedDistance, type VerdictWords} from '../../shared/verdict-words.js';
import {askBy, type Kind, type Shown} from '../kind.js';
import {withOnlyTime} from './only-time.js';
import {renderMoves} from './moves.js';
import {moves} from './moves.styles.js';

const {baseCurrency} = aaveV3Ethereum;

/** Returns a loan's answer as a page shows it. */
function showLoan(answer: LoanAnswer, language: Language): Shown {
  // a borrow limit is known where every threshold is a published one
  const isPublished = answer.maxBorrow !== null;
  const {own} = language.words(en).rules;
  return {
    answer,
    words: loanWords(answer, language),
    name: nameOf(answer, language),
    venue: isPublished ? aaveV3Ethereum.name : own,
    rules: [isPublished ? [language.words(enLoan).thresholds, aaveV3Ethereum] : [own, null]],
  };
}

function loanWords({move}: LoanAnswer, language: Language): VerdictWords {
  const words = language.words(enLoan);
  const {asset, liquidation, price, now, room, level} = move;
  const shortfall = liquidation.kind === 'now' ? liquidation.shortfall : null;
  const direction = liquidation.kind === 'never' ? 'falling' : liquidation.direction;
  return {
    level,
    sentence: loanSentence(words, liquidation),
    values: {subject: words.subject, price: price ? formatPrice(price, CENT, language.tag) : '', asset},
    unit: baseCurrency,
    band: shortfallBand(shortfall, 2, baseCurrency, language),
    facts: [...distanceFacts({room, level, direction}, language), nowFact(now, CENT, language)],
    trigger: language.words(en).triggers.oracle,
    signed: signedDistance({room, level, direction}, language),
  };
}

function nameOf({loan}: LoanAnswer, {words}: Language): string {
  const {name, nameWithoutDebt} = words(enLoan);
  const collaterals = loan.collaterals.map(({asset}) => asset).join(' + ');
  const debts = loan.debts.map(({asset}) => asset).join(' + ');
  return fill(debts ? name : nameWithoutDebt, {collaterals, debts});
}

const askLoan = askBy(answerLoan, showLoan);

/** A loan of any number of collaterals and debts, one asset moving. */
export const loanKind: Kind = {
  name: 'loan',
  ask: (scenario, kernel, language) => withOnlyTime(askLoan(scenario, kernel, language), scenario, language),
  fields: async () => (await import('./loan-fields.js')).loanFields,
  renderChoice: renderMoves,
  styles: moves,
};
