import type {CSSResult} from 'lit';

/** Adds styles to a shadow root once; constructed, so that no policy for inline styles is asked. */
export function adopt(root: HTMLElement | DocumentFragment, {styleSheet}: CSSResult): void {
  if (!(root instanceof ShadowRoot) || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
