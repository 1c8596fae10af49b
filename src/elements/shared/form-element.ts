import {property} from 'lit/decorators.js';
import {toState} from '../../scenario/index.js';
import {PortableElement} from './portable-element.js';

/** An element that a form counts among its fields: its value is its scenario as text. */
export abstract class FormElement extends PortableElement {
  static readonly formAssociated = true;

  /** Done when what is wrong is said in the language of the page. */
  #worded: Promise<void> = Promise.resolve();

  /** The name its value is sent under. */
  @property({reflect: true, useDefault: true}) name = '';

  /** What a form sends: the scenario as text, without the day. */
  get value(): string {
    return toState(this.ownScenario);
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get type(): string {
    return this.localName;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    if (this.initial) this.saved.restore(this.initial);
  }

  formStateRestoreCallback(state: unknown): void {
    this.saved.open(state);
  }

  protected override get settled(): Promise<unknown> {
    return Promise.all([super.settled, this.#worded]);
  }

  protected override updated(): void {
    super.updated();
    if (!this.internals.form) return;
    const [mistake] = Object.entries(this.answer.asked?.fields ?? {});
    this.internals.setFormValue(this.value);
    if (!mistake) return this.internals.setValidity({});
    const [field, error] = mistake;
    const flags = error.code === 'empty' ? {valueMissing: true} : {badInput: true};
    const tell = (message: string): void =>
      this.internals.setValidity(flags, message, this.control(field) ?? undefined);
    // at once in the error's own words: a form may ask before those of the language are there
    tell(error.message);
    this.#worded = import('./mistake-words.js').then(({messageOf}) => {
      const [first] = Object.values(this.answer.asked?.fields ?? {});
      if (first === error) tell(messageOf(error, this.languages.language));
    });
  }
}
