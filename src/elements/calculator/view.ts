import type {Answer, Answers, Scenario} from '../../scenario/index.js';

/** What a calculator's templates draw from, and how they answer back. */
export interface View {
  readonly scenario: Scenario;
  /** `null` until the kernel is there. */
  readonly answers: Answers | null;
  /** The last answer there was; shown dimmed while a field is wrong. */
  readonly shown: Answer | null;
  /** `shown` is of inputs that were right before the last change. */
  readonly isPrevious: boolean;
  /** Nobody has typed yet: the amounts are the worked example's. */
  readonly isExample: boolean;
  readonly locale: string;
  /** Why there is no kernel; `null` while it loads and when it is there. */
  readonly failure: string | null;
  readonly engine: 'wasm' | 'js' | null;
  /** Replaces the scenario; then focuses the control of a field. */
  readonly change: (scenario: Scenario, focus?: string) => void;
  readonly startWithMine: () => void;
}

/** Returns the id a field's control has inside its shadow root. */
export const idOf = (field: string): string => field.replaceAll('.', '-');
