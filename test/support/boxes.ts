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
    .filter(element => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
    .filter(element => element.scrollWidth > element.clientWidth + 1)
    .map(element => `${element.className} ${element.textContent.trim()}`);
