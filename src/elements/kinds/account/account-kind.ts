import {
  answerAccountIn,
  hasVolatility,
  MIX,
  type Answerer,
  type CrossAnswer,
  type Scenario,
} from '../../../scenario/index.js';
import {en, enAccount, fill, type Language} from '../../../text/index.js';
import {broughtRules} from '../../markets/brought-rules.js';
import type {MarketBook} from '../../markets/market-book.js';
import {marketName} from '../../shared/market-words.js';
import {askBy, type Kind, type Rule, type Shown} from '../kind.js';
import {accountWords} from './account-words.js';
import {moves} from './moves.styles.js';
import type {MixChunk} from './mix.js';
import {renderMoves} from './moves.js';

/** A cross account: any number of positions and coins that share one balance. */
export function accountKind(book: MarketBook): Kind {
  const mix = new MixLoader();
  const answerer: Answerer<CrossAnswer> = (scenario, kernel, reading) => {
    if (book.mistake) reading.errors['rules'] = book.mistake;
    return answerAccountIn(book.find, mix.chunk?.mixOf)(scenario, kernel, reading);
  };
  return {
    name: 'account',
    ask: (scenario, kernel, language) => {
      const asked = askBy(answerer, showAccount)(scenario, kernel, language);
      return {...asked, shown: asked.shown && (mix.chunk?.withSea(asked.shown, kernel, language) ?? asked.shown)};
    },
    prepare: (scenario, given) => both(book.prepare(scenario, given), mix.prepare(scenario)),
    fixes: (answer, scenario, kernel) =>
      mix.chunk && answer.kind === 'account' && answer.move.answer === null
        ? mix.chunk.accountMixFixes(answer, scenario, book.find, mix.chunk.mixOf, kernel)
        : null,
    fields: async () => (await import('./account-fields.js')).accountFields(book),
    renderChoice: view => renderMoves(view, mix.chunk, book.find),
    styles: moves,
  };
}

const both = (a: Promise<void> | null, b: Promise<void> | null): Promise<void> | null =>
  a && b ? Promise.all([a, b]).then(() => undefined) : (a ?? b);

/** Brings what answers the likeliest mix once a volatility is said, or the mix is chosen; one that cannot be had is not asked for again. */
class MixLoader {
  chunk: MixChunk | undefined;
  #loading: Promise<void> | null = null;
  #isOver = false;

  prepare({account}: Scenario): Promise<void> | null {
    if (this.#isOver || (account.moves.trim() !== MIX && !hasVolatility(account))) return null;
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    try {
      this.chunk = await (await import('./mix.js')).loadMix();
    } catch {
      // without it there are the other moves
    }
    this.#isOver = true;
  }
}

/** More positions than these are counted instead of named. */
const MOST_NAMED = 2;

function showAccount(answer: CrossAnswer, language: Language): Shown {
  const {positions} = answer.account;
  const words = language.words(enAccount);
  const subjects = positions.map(({asset, side}) => fill(language.words(en).subjects[side], {base: asset}));
  const named =
    positions.length > MOST_NAMED ? fill(words.count, {count: String(positions.length)}) : subjects.join(' + ');
  const [first] = answer.held;
  const isOne = answer.held.every(({market}) => market.id === first!.market.id);
  return {
    answer,
    words: accountWords(answer, language),
    name: fill(words.name, {positions: named}),
    venue: isOne ? marketName(first!.market, language) : words.venue,
    rules: rulesOf(answer, language),
  };
}

/** Whose rules the positions go by, each once. */
function rulesOf({held}: CrossAnswer, language: Language): Rule[] {
  const {rules} = language.words(en);
  const found = new Map<string, Rule>();
  for (const {market} of held) {
    const brought = broughtRules(market, language);
    if (brought) found.set(market.venue, brought);
    else if (market.source === null) found.set(market.venue, [rules.own, null]);
    else found.set(market.source.url, [rules.brackets, market]);
  }
  return [...found.values()];
}
