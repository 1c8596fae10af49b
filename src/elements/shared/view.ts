import type {TemplateResult} from 'lit';
import type {Kernel, Scenario} from '../../scenario/index.js';
import type {Language} from '../../text/index.js';
import type {MarketBook} from '../markets/market-book.js';
import type {GivenRules} from './given-rules.js';
import type {PriceSource} from './price-source.js';
import type {Asked, Kind, Shown} from '../kinds/kind.js';

/** A way out that a hand or the focus is on: shown in place of the answer, and nothing is changed by it. */
export interface Preview {
  /** What would be shown; `null` where it has no answer now. */
  readonly after: (view: View) => Shown | null;
  /** Draws the answer before and after in the room of the answer alone; `null` where it has none. */
  readonly render: (view: View, told: TemplateResult) => TemplateResult | null;
}

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
  /** Of when the price now is: a day, or an instant as ISO 8601 writes it; empty where nobody said. */
  readonly markSeen: string;
  /** How old the price now is, where it is too old to be called now: `3 h`; `null` where it is not, or nobody said. */
  readonly age: string | null;
  /** How the host gets a price when the reader asks for one; `null` where it did not say. */
  readonly priceSource: PriceSource | null;
  /** Takes a price that the host got, and of when it is. */
  readonly takeMark: (mark: string, time: string) => void;
  /** `light` or `dark`; empty where the page decides. */
  readonly theme: string;
  /** Why there can be no answer; `null` while it may still come. */
  readonly failure: string | null;
  readonly engine: 'wasm' | 'js' | null;
  /** `null` until it is loaded. */
  readonly kernel: Kernel | null;
  /** What must be known of a saved state before its answer is read. */
  readonly notice: TemplateResult | null;
  /** The day the mark was saved, where it is a saved one; `null` where its age is not known. */
  readonly savedOn: string | null;
  /** The field whose control is to be focused, once: another wish is another object. */
  readonly focus: {readonly field: string} | undefined;
  /** Replaces the scenario; then focuses the control of a field. */
  readonly change: (scenario: Scenario, focus?: string) => void;
  /** What a hand or the focus is on, as links of terms: fields and the price. */
  readonly pointed: readonly string[];
  /** Lights what belongs to some links, everywhere this view is drawn. */
  readonly point: (links: readonly string[]) => void;
  /** The way out that is shown before it is chosen. */
  readonly preview: Preview | null;
  readonly showPreview: (preview: Preview | null) => void;
  /** Back to what was there at first. */
  readonly reset: () => void;
  /** Draws again: something that templates show has arrived. */
  readonly redraw: () => void;
  readonly startWithMine: () => void;
  /** Margin rules of the host page, and those a reader pasted. */
  readonly given: GivenRules;
  /** Every market there is to choose from; `null` until it is brought. */
  readonly book: MarketBook | null;
  readonly bringBook: () => void;
  /** Takes the markets a reader pasted, for those pasted before. */
  readonly bringMarkets: (pasted: GivenRules['pasted']) => void;
  /** The scenario as short text, with the day its mark was seen. */
  readonly toState: () => string;
}

/** Returns the id a field's control has inside its shadow root. */
export const idOf = (field: string): string => field.replaceAll('.', '-');
