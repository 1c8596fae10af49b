import {isStated, type Answer, type Scenario} from '../../scenario/index.js';
import {enCompare, fill, formatDays, formatVolatility, type Language} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import {accountParts, loanParts, positionParts} from './parts-told.js';
import type {Title} from './title.js';

/** A scenario and what is shown of it. */
export interface Told {
  readonly scenario: Scenario;
  readonly shown: Shown | null;
}

/** Returns a title made of what differs between a kept scenario and the present one. */
export function keptTitle(kept: Told, now: Told, language: Language): Title {
  const book = language.words(enCompare).differences;
  const [title, second, ...more] = differencesOf(kept, now, language);
  if (title === undefined) return {title: book.none, detail: ''};
  const detail = more.length > 0 ? fill(book.counted, {count: String(more.length + 1)}) : (second ?? '');
  return {title, detail};
}

function differencesOf(kept: Told, now: Told, language: Language): readonly string[] {
  const {other} = language.words(enCompare).differences;
  const isSame = JSON.stringify(kept.scenario) === JSON.stringify(now.scenario);
  if (!kept.shown || !now.shown) return isSame ? [] : [other];
  const [answer, before] = [kept.shown.answer, now.shown.answer];
  const ahead = aheadDifferences(kept, now, language);
  if (answer.kind !== before.kind || marketOf(answer) !== marketOf(before))
    return [kept.shown.name, kept.shown.venue, ...ahead];
  const [parts, others] = [kept, now].map(({scenario, shown}) => partsOf(shown!.answer, scenario, language));
  const own = [...parts!].flatMap(([name, said]) => (others!.get(name) === said ? [] : [said]));
  const found = [...own, ...ahead];
  return found.length > 0 || isSame ? found : [other];
}

const marketOf = (answer: Answer): string => (answer.kind === 'account' ? '' : answer.market.id);

/** What a scenario consists of, each as it is told where another has another. */
function partsOf(answer: Answer, scenario: Scenario, language: Language): ReadonlyMap<string, string> {
  if (answer.kind === 'position') return positionParts(answer, scenario, language);
  return answer.kind === 'loan' ? loanParts(answer, language) : accountParts(answer, language);
}

function aheadDifferences(kept: Told, now: Told, {tag, words}: Language): string[] {
  const book = words(enCompare).differences;
  const [a, b] = [kept.scenario.outlook, now.scenario.outlook];
  const outlook = kept.shown?.answer.outlook ?? null;
  const isOther = a.volatility !== b.volatility || a.low !== b.low || a.high !== b.high;
  const volatility = outlook
    ? fill(book.volatility, {percent: formatVolatility(outlook.volatility.central, tag)})
    : isStated(a)
      ? book.other
      : book.noVolatility;
  const isFurther = a.horizon !== b.horizon && outlook !== null;
  const horizon = outlook ? fill(book.horizon, {days: formatDays(outlook.horizonDays, tag)}) : book.other;
  return [...(isOther ? [volatility] : []), ...(isFurther ? [horizon] : [])];
}
