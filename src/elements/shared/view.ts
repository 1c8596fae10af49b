import type {TemplateResult} from 'lit';
import type {Kernel, Scenario} from '../../scenario/index.js';
import type {Language} from '../../text/index.js';
import type {Asked, Kind, Shown} from '../kinds/kind.js';

/** What every element's templates draw from, and how they answer back. */
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
  readonly language: Language;
  /** The day it is, `2026-07-25`: how old a rule is. */
  readonly today: string;
  /** `light` or `dark`; empty where the page decides. */
  readonly theme: string;
  /** Why there can be no answer; `null` while it may still come. */
  readonly failure: string | null;
  readonly engine: 'wasm' | 'js' | null;
  /** `null` until it is loaded. */
  readonly kernel: Kernel | null;
  /** Bars or CSV text that the page hands over; `null` where it has none. */
  readonly candles: unknown;
  /** What must be known of a saved state before its answer is read. */
  readonly notice: TemplateResult | null;
  /** The field whose control is to be focused once it is drawn. */
  readonly focus: string | undefined;
  /** Replaces the scenario; then focuses the control of a field. */
  readonly change: (scenario: Scenario, focus?: string) => void;
  readonly startWithMine: () => void;
  /** The scenario as short text, with the day its mark was seen. */
  readonly toState: () => string;
}

/** Returns the id a field's control has inside its shadow root. */
export const idOf = (field: string): string => field.replaceAll('.', '-');
