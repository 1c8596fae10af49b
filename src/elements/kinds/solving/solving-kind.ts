import {solveUnknown, type Kernel, type Scenario} from '../../../scenario/index.js';
import type {Language} from '../../../text/index.js';
import {answererOf} from '../answerer-of.js';
import type {Asked, Kind} from '../kind.js';

/** Returns what makes the kinds of positions solve for their unknown first; a kind that was asked for before is the same one again. */
export function solving(): (kind: Kind) => Kind {
  const found = new Map<Kind, Kind>();
  return kind => {
    const solver = found.get(kind) ?? {
      ...kind,
      ask: (scenario, kernel, language) => askedSolved(kind, scenario, kernel, language),
    };
    found.set(kind, solver);
    return solver;
  };
}

/** What is wrong with the given fields, or that nothing reaches the price, is said at its field; then there is no answer. */
function askedSolved(kind: Kind, scenario: Scenario, kernel: Kernel, language: Language): Asked {
  const answerer = answererOf(kind, scenario.position.market);
  const {scenario: solved, fields, understood} = solveUnknown(scenario, answerer, kernel, language.tag);
  if (solved === null) return {fields, understood, shown: null};
  const asked = kind.ask(solved, kernel, language);
  return {...asked, understood: {...asked.understood, ...understood}, solved};
}
