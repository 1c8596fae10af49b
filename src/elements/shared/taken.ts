/** A class of elements that knows which version of the package it is of. */
interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/** A page has as many tags as there are elements, and one message is enough. */
let isSaid = false;

/** Whether a tag is defined; where another copy of the package has it, that is said once, and this one yields. */
export function isTaken(tag: string, own: Versioned): boolean {
  const taken = customElements.get(tag) as Versioned | undefined;
  if (taken && taken !== own && !(taken.prototype instanceof own) && !isSaid) {
    isSaid = true;
    const other = taken.version ?? 'of another origin';
    console.info(`plimsoll ${own.version ?? ''}: <${tag}> is there already, ${other}; this copy yields.`);
  }
  return taken !== undefined;
}
