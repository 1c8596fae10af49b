import {CalculatorElement} from './calculator-element.js';

if (!isTaken('plimsoll-calculator')) customElements.define('plimsoll-calculator', CalculatorElement);

/**
 * Defines the calculator under a tag of the page's own, beside `plimsoll-calculator`: for a page whose tag is taken by
 * another version. A tag that is taken stays as it is.
 *
 * @example defineAs('acme-calculator');
 */
export function defineAs(tag: string): void {
  // a class has one tag, so each further one has its own class
  if (!isTaken(tag)) customElements.define(tag, class extends CalculatorElement {});
}

/** Whether a tag is defined; where another copy of the package has it, that is said once, and this one yields. */
function isTaken(tag: string): boolean {
  const taken = customElements.get(tag) as (CustomElementConstructor & {version?: string}) | undefined;
  if (taken && taken !== CalculatorElement && !(taken.prototype instanceof CalculatorElement)) {
    const other = taken.version ?? 'of another origin';
    console.info(`plimsoll ${CalculatorElement.version}: <${tag}> is there already, ${other}; this copy yields.`);
  }
  return taken !== undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-calculator': CalculatorElement;
  }
}
