import type {TemplateResult} from 'lit';
import type {Kernel, Scenario} from '../../scenario/index.js';
import type {Asked, Kind, Shown} from './kind.js';

/** What a calculator's templates draw from, and how they answer back. */
export interface View {
  readonly scenario: Scenario;
  /** What is calculated; `null` until it is loaded. */
  readonly kind: Kind | null;
  /** `null` until the kernel is there. */
  readonly asked: Asked | null;
  /** The last answer there was; shown dimmed while a field is wrong. */
  readonly shown: Shown | null;
  /** `shown` is of inputs that were right before the last change. */
  readonly isPrevious: boolean;
  /** Nobody has typed yet: the amounts are the worked example's. */
  readonly isExample: boolean;
  readonly locale: string;
  /** Why there can be no answer; `null` while it may still come. */
  readonly failure: string | null;
  readonly engine: 'wasm' | 'js' | null;
  /** `null` until it is loaded. */
  readonly kernel: Kernel | null;
  /** What must be known of a saved state before its answer is read. */
  readonly notice: TemplateResult | null;
  /** Replaces the scenario; then focuses the control of a field. */
  readonly change: (scenario: Scenario, focus?: string) => void;
  readonly startWithMine: () => void;
}

/** Returns the id a field's control has inside its shadow root. */
export const idOf = (field: string): string => field.replaceAll('.', '-');
