import type {LitElement} from 'lit';
import {placeAt, type LadderMarks, type PriceAxis} from '../../charts/ladder/index.js';

/** A load line as it is drawn. */
interface Drawn {
  readonly marks: LadderMarks;
  readonly shapes: PriceAxis;
}

const SLOW_MS = 240;
const EASE = 'cubic-bezier(0.2, 0, 0, 1)';
/** What moves less is where it was. */
const LEAST_PX = 4;

/**
 * Lets the marks of a load line slide to where other inputs put them. Under a hand, with the market, and for who wants no
 * motion they are there at once.
 */
export class MarkMotion {
  readonly #host: LitElement;
  #before: Drawn | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** @param isHeld - a hand or a key moves a mark. */
  follow(drawn: Drawn, isHeld: boolean): void {
    const before = this.#before;
    this.#before = drawn;
    const isSame =
      before?.marks.now?.price === drawn.marks.now?.price &&
      before?.shapes.width === drawn.shapes.width &&
      !before.shapes.upwards === !drawn.shapes.upwards;
    if (!before || !isSame || isHeld || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const [from, to] = [placesOf(before), placesOf(drawn)];
    const ways = [...to].flatMap(([kind, at]): [string, number][] => {
      const way = (from.get(kind) ?? at) - at;
      return Math.abs(way) < LEAST_PX ? [] : [[kind, way]];
    });
    if (ways.length > 0)
      void this.#host.updateComplete.then(() => this.#slide(ways, drawn.shapes.upwards ? 'translateY' : 'translateX'));
  }

  #slide(ways: readonly (readonly [kind: string, way: number])[], translate: string): void {
    for (const [kind, way] of ways) {
      // added, so that one that is still under way goes on from there
      this.#host.renderRoot
        .querySelector(`.line [data-kind=${kind}]`)
        ?.animate([{transform: `${translate}(${way}px)`}, {transform: 'none'}], {
          duration: SLOW_MS,
          easing: EASE,
          composite: 'add',
        });
    }
  }
}

/** Where each mark stands of which there is but one; the edges of brackets are no marks of the reader's. */
function placesOf({marks: {liquidations, signs, now}, shapes}: Drawn): Map<string, number> {
  const all = [
    ...liquidations.map(({price}) => ['liquidation', price] as const),
    ...signs.filter(({kind}) => kind !== 'bracket').map(({kind, price}) => [kind, price] as const),
    ...(now ? [['now', now.price] as const] : []),
  ];
  const single = all.filter(([kind]) => all.filter(([other]) => other === kind).length === 1);
  return new Map(single.map(([kind, price]) => [kind, placeAt(shapes, price)]));
}
