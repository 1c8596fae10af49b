/** Shows words as custom states, `:state(danger)`; a browser without them shows none and loses nothing else. */
export function showStates(internals: ElementInternals, words: readonly (string | false | undefined)[]): void {
  const names = words.filter(word => typeof word === 'string');
  const states = (internals as Partial<ElementInternals>).states;
  if (!states) return;
  for (const name of [...states]) if (!names.includes(name)) states.delete(name);
  for (const name of names) states.add(name);
}
