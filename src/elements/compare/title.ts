import {enCompare, fill, type Language} from '../../text/index.js';

/** What a column is called, in one line and a smaller one. */
export interface Title {
  readonly title: string;
  readonly detail: string;
}

/** Returns a name as one line: `Add margin, 1,490.51 USDT`. */
export const named = ({title, detail}: Title, {words}: Language): string =>
  detail ? fill(words(enCompare).named, {title, detail}) : title;
