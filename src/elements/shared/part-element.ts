import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {PortableElement} from './portable-element.js';
import {adopt} from './adopt.js';
import {SharedView} from './view-context.js';
import type {View} from './view.js';

/** One part of a calculator, alone: it shows the scenario of the calculator it stands in or names, else that of its own attributes. */
export abstract class PartElement extends PortableElement {
  /** Id of the calculator whose scenario it shows; empty for the one it stands in, or its own attributes. */
  @property() for = '';

  readonly #shared = new SharedView(this);
  #followed: View['focus'];

  /** What it shows. */
  protected abstract renderPart(view: View): TemplateResult;

  /** A part that shares a scenario asks nothing of its own. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.hasUpdated) this.#shared.look();
    if (this.#shared.view === null) super.willUpdate(changed);
  }

  protected override get view(): View {
    return this.#shared.view ?? super.view;
  }

  protected override render(): TemplateResult {
    const {view} = this;
    const isQuiet = this.#shared.view !== null;
    return html`
      <div
        class="shell ${view.theme}"
        dir=${view.language.direction ?? ''}
        @input=${this.onInput}
        @change=${this.onChange}
      >
        ${this.renderPart(view)}
      </div>
      <p class="spoken" role="status">${isQuiet ? '' : this.answer.spoken}</p>
    `;
  }

  protected override updated(): void {
    const {view} = this;
    if (this.#shared.view === null) return super.updated();
    if (view.kind?.styles) adopt(this.renderRoot, view.kind.styles);
    this.showStates(view);
    this.#follow(view.focus);
  }

  /** Focuses what the calculator wishes focused, where this part has it. */
  #follow(focus: View['focus']): void {
    const control = focus && focus !== this.#followed ? this.control(focus.field) : null;
    if (!control) return;
    this.#followed = focus;
    control.focus();
  }
}
