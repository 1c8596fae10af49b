/** What is said of a fix before it is chosen, in English; loaded with the first one that is pointed at. */
export const enPreview = {
  $name: 'preview',
  levels: '{before} then {after}',
  would: {
    at: '{subject} would be liquidated at {price}',
    falling: '{subject} would be liquidated when {asset} falls to {price}',
    rising: '{subject} would be liquidated when {asset} rises to {price}',
    together: '{subject} would be liquidated with {asset} at {price}',
    converts: '{subject} would be converted from {asset} at {price} on',
    never: '{subject} would have no liquidation price.',
    now: '{subject} would still be liquidatable.',
  },
  was: 'was {price}',
  facts: {
    below: '{percent} below now, was {before}',
    above: '{percent} above now, was {before}',
    chance: '{chance}, was {before}',
  },
} as const;
