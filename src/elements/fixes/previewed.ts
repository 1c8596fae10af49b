import {noChange} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type ElementPart} from 'lit/directive.js';
import type {Fix} from '../../scenario/index.js';
import type {Preview, View} from '../shared/view.js';

/** The fix of a row, in whatever view is on screen: it is found again with each price. */
export type FixOf = (view: View) => Fix | undefined;

/** Shows the fix of its row in the verdict and on the load line while a hand is on the row or the focus on its button. */
class Previewed extends AsyncDirective {
  #element: HTMLElement | undefined;
  #view!: View;
  #fixOf!: FixOf;
  #preview: Preview | null = null;
  #isWanted = false;

  override render(view: View, fixOf: FixOf): typeof noChange {
    this.#view = view;
    this.#fixOf = fixOf;
    return noChange;
  }

  override update({element}: ElementPart, [view, fixOf]: [View, FixOf]): typeof noChange {
    if (this.#element !== element) {
      this.#element = element as HTMLElement;
      element.addEventListener('pointerenter', this.#enter as EventListener);
      element.addEventListener('pointerleave', this.#end);
      element.addEventListener('focusin', this.#focus as EventListener);
      element.addEventListener('focusout', this.#end);
    }
    return this.render(view, fixOf);
  }

  override disconnected(): void {
    this.#end();
  }

  /** A finger that rests on a row scrolls, or presses its button. */
  readonly #enter = ({pointerType}: PointerEvent): void => {
    if (pointerType !== 'touch') void this.#begin();
  };

  readonly #focus = ({target}: FocusEvent): void => {
    const button = target as HTMLElement;
    // a press focuses too, and that of a finger is no pointing
    if (button.matches('[data-apply]:focus-visible')) void this.#begin();
  };

  async #begin(): Promise<void> {
    this.#isWanted = true;
    document.addEventListener('keydown', this.#key, true);
    const chunk = await import('../verdict/preview.js').catch(() => null);
    // a hand may be gone before the chunk is there; without it there is the row itself
    if (!chunk || !this.#isWanted) return;
    this.#preview ??= chunk.previewOf(view => this.#fixOf(view));
    this.#view.showPreview(this.#preview);
  }

  readonly #end = (): void => {
    this.#isWanted = false;
    document.removeEventListener('keydown', this.#key, true);
    if (this.#preview && this.#view.preview === this.#preview) this.#view.showPreview(null);
    this.#preview = null;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#preview) return;
    event.stopPropagation();
    this.#end();
  };
}

/** On a row: its fix is shown before it is chosen. */
export const previewed = directive(Previewed);
