import type {NextAction, NextPlace, NextStep, NextText} from '../../scenario/index.js';
import type {Language, Values} from '../../text/index.js';

/** One control of an action. */
export interface NextField {
  readonly name: keyof NextText;
  readonly label: string;
  /** A day or a name; left out: a number. */
  readonly kind?: 'date' | 'text';
  /** A list to choose from; left out: a text is typed. */
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly suffix?: string;
  /** What stands for an empty text. */
  readonly placeholder?: string;
}

/** One action as a page asks for it. */
export interface NextForm {
  readonly action: NextAction;
  /** Returns what was typed with choices that this loan has. */
  readonly settle: (place: NextPlace, text: NextText) => NextText;
  readonly fields: (place: NextPlace, text: NextText, language: Language) => readonly NextField[];
  /** Whether enough was said for a step. */
  readonly isAsked: (text: NextText) => boolean;
  /** What the step is, in phrases: amounts, cost, loops. */
  readonly told: (step: NextStep, place: NextPlace, language: Language) => readonly string[];
  /** What is to be known of what was chosen; left out: nothing. */
  readonly note?: (place: NextPlace, text: NextText, language: Language) => string;
  /** Sentences by code that only these actions have. */
  readonly mistakes: (language: Language) => Values;
}

/** The first of what is offered, unless the one that was chosen is among it. */
export const chosenOf = (offered: readonly string[], chosen: string): string =>
  offered.includes(chosen) ? chosen : (offered[0] ?? '');

/** The assets of a list that the page's loan has. */
export const assetsOf = ({answer}: NextPlace, list: 'collaterals' | 'debts'): string[] =>
  answer.loan[list].map(({asset}) => asset);

/** Words of a list that are their own values. */
export const named = (assets: readonly string[]): [string, string][] => assets.map(asset => [asset, asset]);
