import type {Kernel, Scenario} from '../../../scenario/index.js';
import {withOutlook, type Answer} from '../../../scenario/index.js';
import {messageOf, type Language} from '../../../text/index.js';
import type {Asked, Kind, Shown} from '../kind.js';
import {chancesAt, onLadder} from './outlook-marks.js';
import {mistakeFact, outlookFacts} from './outlook-words.js';

/** Returns what makes kinds look ahead; a kind that was asked for before is the same one again. */
export function lookingAhead(): (kind: Kind) => Kind {
  const found = new Map<Kind, Kind>();
  return kind => {
    const ahead = found.get(kind) ?? {
      ...kind,
      ask: (scenario, kernel, language) => askedAhead(kind.ask(scenario, kernel, language), scenario, kernel, language),
    };
    found.set(kind, ahead);
    return ahead;
  };
}

/** Adds the chance to what was asked. A volatility that makes no sense takes the chance, not the price. */
function askedAhead(asked: Asked, scenario: Scenario, kernel: Kernel, language: Language): Asked {
  const {shown, fields, understood} = asked;
  const answer: Answer | null = shown && shown.answer;
  const found = withOutlook({fields, understood, answer}, scenario, kernel, language.tag);
  if (!shown || !found.answer) return {...found, shown};
  const [mistake] = Object.entries(found.fields).filter(([field]) => field.startsWith('outlook.'));
  if (mistake) return {...found, shown: withFact(shown, mistakeFact(messageOf(mistake[1], language), language))};
  return {...found, shown: shownAhead(shown, found.answer, kernel, language)};
}

const withFact = (shown: Shown, fact: Shown['words']['facts'][number]): Shown => ({
  ...shown,
  words: {...shown.words, facts: [...shown.words.facts, fact]},
});

function shownAhead(shown: Shown, answer: Answer, kernel: Kernel, language: Language): Shown {
  if (answer.kind === 'account') return {...shown, answer};
  const {outlook} = answer;
  if (outlook?.ahead.kind !== 'at') return {...shown, answer};
  const level = answer.kind === 'loan' ? answer.move.level : answer.level;
  // the price now stands on the load line; beside a chance it would be one number too many
  const facts = [...shown.words.facts.slice(0, -1), ...outlookFacts(outlook, outlook.ahead, language)];
  return {
    ...shown,
    answer,
    words: {...shown.words, level, isByChance: true, facts},
    onLadder: marks => onLadder(marks, outlook, kernel, language),
    chancesAt: price => chancesAt(price, outlook, kernel),
  };
}
