import type {Translation} from '../translation.js';
import {first} from './ar/first.js';
import {opened} from './ar/opened.js';
import {rest} from './ar/rest.js';

/** العربية. */
export const ar: Translation = {...first, ...rest, ...opened};
