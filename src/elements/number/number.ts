import {html, type LitElement, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {add, compare, decimal, formatDecimal, multiply, type Decimal} from '../../decimal/index.js';
import {edit, textAt} from '../../scenario/index.js';
import {HeldWidth} from '../shared/held-width.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {Drag} from './drag.js';
import type {NumberElement} from './number-element.js';
import {placeOf} from './place.js';
import {isWithin, quantityOf, stepFor, type Quantity} from './quantity.js';
import {Stepper} from './stepper.js';

export {styles} from './number.styles.js';

/** Opens one value in a line of text. */
export const open = (host: LitElement): Panel => new NumberInProse(host as NumberElement);

/** Steps of a page key, or of an arrow with Shift. */
const FAR = 10;

class NumberInProse implements Panel {
  readonly #host: NumberElement;
  readonly #drag = new Drag(this);
  readonly #stepper = new Stepper(this);
  #view!: View;
  #quantity: Quantity | null = null;
  /** What the keyboard has typed, and what stood there before. */
  #typed: {text: string; readonly before: string} | null = null;
  readonly #held: HeldWidth;
  #step: readonly [field: string, step: Decimal] | null = null;

  constructor(host: NumberElement) {
    this.#host = host;
    this.#held = new HeldWidth(host);
  }

  render(view: View): TemplateResult {
    this.#view = view;
    this.#quantity = view.asked === null ? null : quantityOf(view, this.#host.field, this.#host.unit);
    const quantity = this.#quantity;
    if (!quantity && !this.#typed && !this.isOpen) return html`<slot></slot>`;
    return this.#renderNumber(quantity, this.#typed?.text ?? quantity?.text ?? '');
  }

  #renderNumber(quantity: Quantity | null, text: string): TemplateResult {
    const {least, most} = this.#limits;
    const {value, isWrong, name} = quantity ?? {value: null, isWrong: true, name: ''};
    const isWord = placeOf(this.#host.field)?.form === 'side';
    const plain = (each: Decimal | null): string | undefined => (each ? formatDecimal(each) : undefined);
    return html`<span
        class="number ${isWrong ? 'wrong' : ''} ${isWord ? 'word' : ''} ${this.#drag.isMoving ? 'dragged' : ''}"
        part="number"
        role="spinbutton"
        tabindex="0"
        aria-label=${name}
        aria-valuenow=${ifDefined(plain(value) ?? '0')}
        aria-valuemin=${ifDefined(plain(least))}
        aria-valuemax=${ifDefined(plain(most))}
        aria-valuetext=${text || '…'}
        aria-invalid=${isWrong ? 'true' : 'false'}
        @keydown=${this.#onKey}
        @blur=${this.#finish}
        @pointerdown=${this.#drag.start}
        @pointermove=${this.#drag.move}
        @pointerup=${this.#drag.end}
        @pointercancel=${this.#drag.cancel}
        ><span class="ghost" aria-hidden="true">${this.#held.of(text)}</span><span class="value">${text}</span></span
      >${this.#stepper.render(this.#view, name, isWord)}`;
  }

  /** The value now; `null` where what is written is no number. */
  get value(): Decimal | null {
    return this.#quantity?.value ?? null;
  }

  /** The text as it is written in the scenario. */
  get text(): string {
    return this.#quantity ? textAt(this.#view.scenario, this.#quantity.field) : '';
  }

  /** Redraws. */
  update(): void {
    this.#host.requestUpdate();
  }

  /** Goes a number of steps from a value, as far as the limits allow. */
  stepFrom(value: Decimal, steps: number): void {
    const {least, most} = this.#limits;
    const to = add(value, multiply(this.#stepOf(value), decimal(steps)));
    if (isWithin(to, least, most)) return this.go(to);
    const limit = steps < 0 ? least : most;
    if (limit && isWithin(value, least, most)) this.go(limit);
  }

  /** Puts a value. */
  go(value: Decimal): void {
    const quantity = this.#quantity;
    if (quantity && (!quantity.value || compare(value, quantity.value) !== 0)) this.write(quantity.write(value));
  }

  /** Puts a text, as a reader typed it. */
  write(text: string): void {
    const field = placeOf(this.#host.field)?.field;
    if (field === undefined) return;
    this.#view.change(edit(this.#view.scenario, field, text));
    this.#host.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.update();
  }

  /** The reader has finished. */
  tell(): void {
    this.#host.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** Opens the box with the steps, or closes it. */
  tap(wasOpen: boolean): void {
    if (placeOf(this.#host.field)?.form === 'side') this.#toggleSide();
    else this.#stepper.toggle(this.#host, wasOpen);
  }

  get isOpen(): boolean {
    return this.#stepper.isOpen(this.#host);
  }

  get #limits(): {least: Decimal | null; most: Decimal | null} {
    const {min, max} = this.#host;
    return {least: limit(min) ?? this.#quantity?.least ?? null, most: limit(max) ?? this.#quantity?.most ?? null};
  }

  /** Settled with the first value seen, so that a step there and a step back end where they began. */
  #stepOf(value: Decimal): Decimal {
    const own = limit(this.#host.step);
    if (own) return own;
    const place = placeOf(this.#host.field)!;
    if (this.#step?.[0] !== place.field) this.#step = [place.field, stepFor(place, value)];
    return this.#step[1];
  }

  #toggleSide(): void {
    const {value} = this;
    if (value) this.go(compare(value, decimal('1')) > 0 ? decimal('1') : decimal('2'));
    this.tell();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.#typeKey(event.key) && !this.#stepKey(event)) return;
    event.preventDefault();
  };

  #stepKey({key, shiftKey}: KeyboardEvent): boolean {
    const {value} = this;
    const {least, most} = this.#limits;
    const steps = STEPS[key];
    if (steps !== undefined && value) this.stepFrom(value, shiftKey && Math.abs(steps) === 1 ? steps * FAR : steps);
    else if (key === 'Home' && least) this.go(least);
    else if (key === 'End' && most) this.go(most);
    else if (key === 'Escape' && this.#drag.isMoving) return (this.#drag.cancel(), true);
    else if (key === 'Enter' || key === ' ') return (this.tap(this.isOpen), true);
    else return steps !== undefined || key === 'Home' || key === 'End';
    this.#typed = null;
    this.tell();
    return true;
  }

  /** Digits are written in place as they come; Enter keeps them, Escape brings back what stood there. */
  #typeKey(key: string): boolean {
    const typed = this.#typed;
    if (/^[\d.,٠-٩۰-۹]$/u.test(key) && placeOf(this.#host.field)?.form !== 'side') {
      this.#typed = {text: (typed?.text ?? '') + key, before: typed?.before ?? this.text};
      this.write(this.#typed.text);
    } else if (key === 'Backspace' && typed) {
      this.#typed = {...typed, text: typed.text.slice(0, -1)};
      this.write(this.#typed.text);
    } else if (key === 'Escape' && typed) {
      this.#typed = null;
      this.write(typed.before);
    } else if (key === 'Enter' && typed) this.#finish();
    else return false;
    return true;
  }

  readonly #finish = (): void => {
    const typed = this.#typed;
    this.#typed = null;
    if (!typed) return;
    if (typed.text === '') this.write(typed.before);
    this.tell();
    this.update();
  };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: FAR,
  PageDown: -FAR,
};

/** An author's number; `null` where it is none. */
const limit = (text: string): Decimal | null => (/^\d+(\.\d+)?$/.test(text) ? decimal(text) : null);
