import {isServer} from 'lit';

/**
 * Returns the language of an element: its own `lang`, else that of the nearest ancestor, through shadow roots; English,
 * the language of the sentences, where nobody says.
 */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = isServer ? null : parentOf(at)) {
    const language = at.getAttribute('lang');
    if (language) return language;
  }
  return 'en';
}

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root: Node & {readonly host?: Element} = element.getRootNode();
  return root.host ?? null; // a server has no class to compare the root with
};
