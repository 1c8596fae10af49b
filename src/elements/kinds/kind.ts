import type {CSSResult, nothing, TemplateResult} from 'lit';
import type {LadderMarks} from '../../charts/ladder/index.js';
import type {Decimal} from '../../decimal/index.js';
import type {ChanceRange} from '../../measures/index.js';
import {
  answersBy,
  type Answer,
  type Answerer,
  type FieldErrors,
  type Fix,
  type Kernel,
  type PositionAnswer,
  type Scenario,
  type Understood,
} from '../../scenario/index.js';
import type {Language} from '../../text/index.js';
import type {Dated} from '../../venues/index.js';
import type {Solver} from '../inputs/solver.js';
import type {GivenRules} from '../shared/given-rules.js';
import type {VerdictWords} from '../shared/verdict-words.js';
import type {View} from '../shared/view.js';

/** A row of what an answer stands on. */
export type Term = readonly [name: string, value: string, unit?: string | undefined];

/** Numbers of a venue, and the sentence that names their `date`; `null` where the sentence is all there is. */
export type Rule = readonly [sentence: string, dated: Dated | null];

/** An answer as a page shows it. */
export interface Shown {
  readonly answer: Answer;
  readonly words: VerdictWords;
  /** What is on screen, in a few words. */
  readonly name: string;
  readonly venue: string;
  readonly rules: readonly Rule[];
  /** Adds the sea, the comb of deviations and the levels by chance to a load line; left out without volatility. */
  readonly onLadder?: (marks: LadderMarks) => LadderMarks;
  /** The chance of touching a price within the horizon; `null` at the price now. Left out without volatility. */
  readonly chancesAt?: (price: Decimal) => ChanceRange | null;
}

/** What a scenario amounts to, ready for the page. */
export interface Asked {
  readonly fields: FieldErrors;
  readonly understood: Understood;
  /** `null` while a field is wrong. */
  readonly shown: Shown | null;
  /** The scenario with its unknown written into it; left out where the price is what follows, or nothing reaches it. */
  readonly solved?: Scenario;
}

/** What fields keep beside the scenario while somebody types. */
export interface Form {
  /** Width of one field, px; 0 until it is known. */
  readonly width: number;
  /** The field of a kind that is solved back. */
  readonly solver: Solver;
}

/** The fields of one kind, and what its answers stand on. */
export interface Fields {
  readonly render: (view: View, form: Form) => TemplateResult;
  readonly terms: (answer: Answer, language: Language) => readonly Term[];
  /** The terms that matter most, in a few phrases. */
  readonly summary: (answer: Answer, language: Language) => readonly string[];
  /** Styles that only these fields need. */
  readonly styles?: CSSResult | readonly CSSResult[];
}

/** One thing a calculator calculates. Each kind but the first is a chunk of its own, loaded when it is asked for. */
export interface Kind {
  /** The `kind` of its scenarios. */
  readonly name: 'position' | 'loan' | 'account';
  readonly ask: (scenario: Scenario, kernel: Kernel, language: Language) => Asked;
  /** Brings what is typed into. */
  readonly fields: () => Promise<Fields>;
  /** Brings what the scenario's markets need; `null` where all of it is there. */
  readonly prepare?: (scenario: Scenario, given: GivenRules) => Promise<void> | null;
  /** What answers its positions, where the id of their market does not say it. */
  readonly answerer?: Answerer<PositionAnswer>;
  /** What takes its answer to the next calmer level; `null` where that is found by the answer's own sort. */
  readonly fixes?: (answer: Answer, scenario: Scenario, kernel: Kernel) => readonly Fix[] | null;
  /** A choice that belongs beside the answer. */
  readonly renderChoice?: (view: View) => TemplateResult | typeof nothing;
  /** Styles that only this kind needs. */
  readonly styles?: CSSResult;
}

/** Returns how an answerer's scenarios are asked and shown. */
export const askBy =
  <A extends Answer>(answerer: Answerer<A>, show: (answer: A, language: Language) => Shown): Kind['ask'] =>
  (scenario, kernel, language) => {
    const {fields, understood, answer} = answersBy(answerer, scenario, kernel, language.tag);
    return {fields, understood, shown: answer && show(answer, language)};
  };
