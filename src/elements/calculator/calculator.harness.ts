import type {CalculatorElement} from './calculator-element.js';
import {idOf} from '../shared/view.js';

/** A text as a reader sees it: white space is one space. */
const plain = (node: Element | null): string => node?.textContent?.replace(/[ \n\t]+/g, ' ').trim() ?? '';

/** Uses a calculator as a reader does; for tests. */
export class CalculatorHarness {
  readonly element: CalculatorElement;

  constructor(element: CalculatorElement) {
    this.element = element;
  }

  /** The control of a field: `position.size`, `loan.collaterals.0.price`. */
  control(field: string): HTMLInputElement | HTMLSelectElement {
    const control = this.#find(`#${idOf(field)}`);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
    throw new RangeError(`no control for ${field}`);
  }

  /** Replaces what a control holds. */
  async write(field: string, text: string): Promise<void> {
    this.control(field).value = text;
    await this.#tell(this.control(field));
  }

  /** Chooses a radio button. */
  async choose(field: string, value: string): Promise<void> {
    const button = this.#find(`input[name="${field}"][value="${value}"]`);
    if (!(button instanceof HTMLInputElement)) throw new RangeError(`no choice ${value} for ${field}`);
    button.click();
    await this.element.updateComplete;
  }

  /** Turns a switch. */
  async toggle(field: string): Promise<void> {
    this.control(field).click();
    await this.element.updateComplete;
  }

  /** Presses a button by its name. */
  async press(name: string): Promise<void> {
    const buttons = [...this.#all('button')];
    const button = buttons.find(each => each.getAttribute('aria-label') === name || plain(each) === name);
    if (!(button instanceof HTMLButtonElement)) throw new RangeError(`no button ${name}`);
    button.click();
    await this.element.updateComplete;
  }

  /** What the line below a field says, by way of `aria-describedby`; empty where it says nothing. */
  message(field: string): string {
    const ids = this.control(field).getAttribute('aria-describedby')?.split(' ') ?? [];
    const id = ids.find(each => each.endsWith('-message'));
    return id === undefined ? '' : plain(this.#find(`#${id}`));
  }

  /** The text of a part: `price`, `word`, `facts`, `footer`. */
  part(name: string): string {
    return plain(this.#find(`[part~="${name}"]`));
  }

  /** The text of what has a class: `saved`, `band`, `fix-line`. */
  named(name: string): string {
    return plain(this.#find(`.${name}`));
  }

  /** Rows of the table below: name and value. */
  get terms(): Record<string, string> {
    const rows = [...this.#all('.terms dl > div')];
    return Object.fromEntries(rows.map(row => [plain(row.querySelector('dt')), plain(row.querySelector('dd'))]));
  }

  /** What a screen reader was last told. */
  get spoken(): string {
    // its panels have their own, and its own is the last
    return plain([...this.#all('[role="status"]')].at(-1) ?? null);
  }

  /** Whether the answer is dimmed and labelled as that of previous inputs. */
  get isPrevious(): boolean {
    return this.#find('.verdict')?.classList.contains('previous') ?? false;
  }

  /** The field that has the focus. */
  get focused(): string {
    return this.element.shadowRoot?.activeElement?.id ?? '';
  }

  async #tell(control: HTMLElement): Promise<void> {
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  #find(selector: string): Element | null {
    return this.element.renderRoot.querySelector(selector);
  }

  #all(selector: string): NodeListOf<Element> {
    return this.element.renderRoot.querySelectorAll(selector);
  }
}
