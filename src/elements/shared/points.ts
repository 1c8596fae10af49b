import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import type {View} from './view.js';

const NOTHING: readonly string[] = [];

/** Tells a view which term a hand or the focus is on: what `data-term` of an element below says, links parted by spaces. */
class Points extends Directive {
  #view: View | undefined;
  #element: Element | undefined;

  override render(view: View): typeof noChange {
    this.#view = view;
    return noChange;
  }

  override update({element}: ElementPart, [view]: [View]): typeof noChange {
    if (this.#element !== element) {
      this.#element = element;
      element.addEventListener('pointerover', this.#enter);
      element.addEventListener('focusin', this.#enter);
      element.addEventListener('pointerleave', this.#leave);
      element.addEventListener('focusout', this.#leave);
    }
    return this.render(view);
  }

  readonly #enter = ({target}: Event): void => this.#view?.point(linksOf(target) ?? this.#focused);

  readonly #leave = ({type}: Event): void => this.#view?.point(type === 'focusout' ? NOTHING : this.#focused);

  /** A hand that leaves gives way to the focus. */
  get #focused(): readonly string[] {
    const root = this.#element?.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    return (active && this.#element?.contains(active) ? linksOf(active) : null) ?? NOTHING;
  }
}

function linksOf(target: EventTarget | null): readonly string[] | null {
  const term = target instanceof Element ? target.closest('[data-term]') : null;
  return term?.getAttribute('data-term')?.split(' ') ?? null;
}

/** On an element: what is pointed at below it is lit in all that draws the same view. */
export const points = directive(Points);
