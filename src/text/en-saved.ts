/** The sentences of a saved state, in English. */
export const enSaved = {
  $name: 'saved',
  saved: 'Saved at {saved} on {day}; now {now}',
  keep: 'Keep saved',
  useNow: 'Use now',
  losses: {
    'cut-short':
      'This link was cut short: {fields} and what came after it is missing. Check every number, or copy the whole link.',
    'future-version': 'This was saved by a newer version. What this one knows is shown; check every number.',
    other: 'Some of what was saved could not be read and is left out: {fields}. Check every number.',
  },
  refused: {
    'not-a-state': 'What was saved could not be read, found {found}. Nothing of it is shown.',
    'state-too-long': 'What was saved is too long to be read: {found}. Nothing of it is shown.',
  },
  failed: 'What was saved could not be loaded: {reason}',
} as const;
