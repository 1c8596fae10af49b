/** A letter of a label, px: until the browser has said how wide it is. */
const LETTER = 7;

/** How wide labels are: what the browser last laid out, told by it and never asked for; before that what their letters come to. */
export class TabWidths {
  readonly #changed: () => void;
  readonly #observer: ResizeObserver | undefined;
  readonly #known = new Map<string, {readonly label: string; readonly width: number}>();
  readonly #watched = new WeakSet<Element>();

  /** @param changed - called when a label is not as wide as it was thought to be. */
  constructor(changed: () => void) {
    this.#changed = changed;
    // a server has none
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(entries => this.#measure(entries));
  }

  /** Follows a label's element, which its id names. */
  readonly watch = (element: Element | undefined): void => {
    if (!element || this.#watched.has(element)) return;
    this.#watched.add(element);
    this.#observer?.observe(element, {box: 'border-box'});
  };

  /** Returns the width of a label, px. */
  of(id: string, label: string): number {
    const known = this.#known.get(id);
    return known?.label === label ? known.width : label.length * LETTER;
  }

  #measure(entries: readonly ResizeObserverEntry[]): void {
    let isNew = false;
    for (const {target, borderBoxSize} of entries) {
      const width = Math.ceil(borderBoxSize[0]?.inlineSize ?? 0);
      const label = target.textContent.trim();
      // nothing is zero wide but what is not shown
      if (width === 0 || !target.isConnected) continue;
      isNew ||= this.of(target.id, label) !== width;
      this.#known.set(target.id, {label, width});
    }
    if (isNew) this.#changed();
  }
}
