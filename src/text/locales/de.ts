import type {Translation} from '../translation.js';
import {first} from './de/first.js';
import {opened} from './de/opened.js';
import {rest} from './de/rest.js';

/** Deutsch. */
export const de: Translation = {...first, ...rest, ...opened};
