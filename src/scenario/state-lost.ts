import {InputError} from '../errors.js';

/** Longest list of losses; one who lost more has lost all. */
const MOST_LOSSES = 20;

const INSTEAD = {
  'future-version': 'Written by a newer Plimsoll; what this one knows is kept.',
  'cut-short': 'The end is missing. Copy the whole link.',
  'unknown-name': 'It is left out.',
  'named-twice': 'The first one is kept.',
  'not-readable': 'It is left out.',
  'too-many-rows': 'The rest is left out.',
} as const;

/** What of a state could not be kept, as errors that name the place: not thrown, told. */
export class Losses {
  readonly all: InputError[] = [];

  add(field: string, code: keyof typeof INSTEAD, found: string): void {
    if (this.all.length === MOST_LOSSES) return;
    const short = found.length > 40 ? `${found.slice(0, 39)}…` : found;
    this.all.push(new InputError(field.slice(0, 40), code, short, INSTEAD[code], {found: short}));
  }
}
