/** The sentences of a list of markets and of what is pasted, in English; loaded with them. */
export const enMarkets = {
  $name: 'markets',
  hostRules: 'The host’s rules',
  pastedRules: 'Rules you pasted',
  own: 'Your own rules',
  groups: {
    host: 'Rules of this page',
    pasted: 'Pasted',
    other: 'Not listed',
  },
  listed: '{venue}, rules of {date}',
  stale: '{venue}, rules of {date}, may have changed since',
  market: '{symbol} · {venue}',
} as const;
