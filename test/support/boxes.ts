const NEVER_MEASURED = ['option', '.spoken', 'svg *', 'legend.spoken'];

/** Elements whose content is wider than they are, or that stand outside the box; `except` are those that may scroll. */
export function spills(root: ParentNode, box: DOMRect, ...except: readonly string[]): string[] {
  const shown = root.querySelectorAll<HTMLElement>(
    `.shell, .shell *:not(${[...NEVER_MEASURED, ...except].join(', ')})`,
  );
  return [...shown]
    .filter(element => {
      const {left, right, width} = element.getBoundingClientRect();
      if (width <= 1 || !element.checkVisibility() || element.closest('.spoken') !== null) return false;
      return left < box.left - 1 || right > box.right + 1;
    })
    .map(element => `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 30)}`);
}

/** Texts of one line that are wider than their box. */
export const clipped = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLElement>('.price, .facts, .label, .button, .segments label, .from')]
    .filter(element => element instanceof HTMLElement && element.checkVisibility())
    .filter(element => getComputedStyle(element).display !== 'inline')
    .filter(element => element.scrollWidth > element.clientWidth + 1)
    .map(element => `${element.className} ${element.textContent.trim()}`);

/** What is never read where it stands: words only spoken, choices of a closed list, what a picture is drawn with. */
const isRead = (element: Element): boolean =>
  element.closest('.spoken, option, datalist, defs, thead') === null &&
  element.checkVisibility({opacityProperty: true, visibilityProperty: true});

/** Boxes that hide part of what they hold or let it be scrolled sideways; `except` are those that may. */
export function scrolled(root: ParentNode, ...except: readonly string[]): string[] {
  const boxes = [...root.querySelectorAll<HTMLElement>('.shell *')].filter(
    element =>
      !(element instanceof SVGElement) && element.clientWidth > 1 && !element.matches(except.join(', ') || 'x'),
  );
  return boxes
    .filter(element => element.scrollWidth > element.clientWidth + 1)
    .filter(element => getComputedStyle(element).overflowX !== 'visible' && isRead(element))
    .map(element => `${element.tagName}.${element.className} ${element.scrollWidth} in ${element.clientWidth}`);
}

/** A line of text as it stands on the screen. */
interface TextBox {
  readonly text: string;
  readonly rect: DOMRect;
}

function textBoxes(root: ParentNode): TextBox[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: TextBox[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!.trim();
    const parent = node.parentElement;
    if (text === '' || !parent || !isRead(parent)) continue;
    range.selectNodeContents(node);
    // one that is cut off has a second rectangle for what is not seen
    const rects = parent.closest('.name, .venue') ? [] : [...range.getClientRects()];
    found.push(...rects.filter(({width, height}) => width > 1 && height > 1).map(rect => ({text, rect})));
  }
  return found;
}

/**
 * Texts that lie on one another, those of pictures too.
 *
 * @param scale - of the page: what two boxes may share of their line heights grows with it.
 */
export function textsOnTexts(root: ParentNode, scale = 1): string[] {
  const boxes = textBoxes(root).sort((a, b) => a.rect.top - b.rect.top);
  const found: string[] = [];
  for (const [index, a] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length; next++) {
      const b = boxes[next]!;
      if (b.rect.top > a.rect.bottom) break;
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - b.rect.top;
      if (across > 1.5 * scale && down > 4 * scale) found.push(`"${a.text.slice(0, 30)}" on "${b.text.slice(0, 30)}"`);
    }
  }
  return found;
}

/** Labels of pictures that begin or end beyond their picture. */
export const outside = (root: ParentNode): string[] =>
  [...root.querySelectorAll<SVGTextElement>('.shell svg text')]
    .filter(text => isRead(text) && text.closest('[clip-path], .slider') === null)
    .filter(text => {
      const [own, picture] = [text.getBoundingClientRect(), text.ownerSVGElement!.getBoundingClientRect()];
      return own.left < picture.left - 2 || own.right > picture.right + 2;
    })
    .map(text => text.textContent.trim());

/** Whether the machine has typefaces: on a bare one every text is drawn in the same, far wider and taller than any a reader has. */
export function hasFonts(): boolean {
  const pen = document.createElement('canvas').getContext('2d')!;
  const [plain, even] = ['sans-serif', 'monospace'].map(face => {
    pen.font = `12px ${face}`;
    return pen.measureText('liquidated 1,719.04').width;
  });
  return plain !== even;
}
