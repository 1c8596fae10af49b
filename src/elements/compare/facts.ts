import type {Shown} from '../kinds/kind.js';
import {accountFacts} from './account-facts.js';
import type {Facts} from './fact.js';
import {lineFacts} from './line-facts.js';
import {loanFacts} from './loan-facts.js';
import {positionFacts, type Told} from './position-facts.js';

/** What was told of an answer, for as long as it is on screen. */
const known = new WeakMap<Shown, Facts>();

/** Returns what is told of an answer, by the name of its row. */
export function factsOf(shown: Shown, told: Told): Facts {
  const found = known.get(shown) ?? new Map([...lineFacts(shown, told.language), ...ownFacts(shown, told)]);
  known.set(shown, found);
  return found;
}

function ownFacts({answer}: Shown, told: Told) {
  if (answer.kind === 'position') return positionFacts(answer, told);
  return answer.kind === 'loan' ? loanFacts(answer, told) : accountFacts(answer, told);
}
