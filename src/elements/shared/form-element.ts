import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {InputError} from '../../errors.js';
import {messageOf} from '../../text/index.js';

/** What a form is told of its element: `value` is sent, `mistake` keeps the form from being sent. */
export interface FormFacts {
  readonly value: string;
  readonly mistake: InputError | undefined;
  /** The control of the mistake, in the element's own shadow root. */
  readonly anchor: HTMLElement | null;
  readonly locale: string;
}

/** An element that a form counts among its fields. */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;

  /** The name its value is sent under. */
  @property({reflect: true, useDefault: true}) name = '';

  protected readonly internals = this.attachInternals();

  /** The value a form sends: the scenario as text. */
  abstract get value(): string;

  protected abstract get formFacts(): FormFacts;

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

  protected override updated(): void {
    if (!this.internals.form) return;
    const {value, mistake, anchor, locale} = this.formFacts;
    this.internals.setFormValue(value);
    if (!mistake) this.internals.setValidity({});
    else {
      const flags = mistake.code === 'empty' ? {valueMissing: true} : {badInput: true};
      this.internals.setValidity(flags, messageOf(mistake, locale), anchor ?? undefined);
    }
  }
}
