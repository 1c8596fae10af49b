import type {TimeMarks} from '../../charts/over-time/index.js';
import type {FieldErrors, Understood} from '../../scenario/index.js';
import {formatNumber, type Values} from '../../text/index.js';
import {decimal} from '../../decimal/index.js';
import type {FieldShape} from '../inputs/field.js';

/** A date of a course: what it is worth, and what is said of it. */
export interface CoursePoint {
  readonly days: number;
  readonly price: number | null;
  readonly health: number | null;
  readonly spoken: string;
  readonly cells: readonly string[];
}

/** Time alone, as a page tells it. */
export interface Course {
  readonly sentence: string;
  readonly values: Values;
  readonly caption: string;
  /** Empty where nothing was typed, or it is wrong. */
  readonly points: readonly CoursePoint[];
  /** Days until liquidation; `null` where time does not bring it. */
  readonly end: number | null;
  /** Days shown. */
  readonly span: number;
  /** Of the first day, `2026-07-25`. */
  readonly start: string;
  readonly columns: readonly string[];
  /** What a picture of the price and of health need besides the points. */
  readonly price: Frame | null;
  readonly health: Frame | null;
  /** What health is called where it is no health factor. */
  readonly healthName?: string;
}

export type Frame = Pick<TimeMarks, 'beyond' | 'line' | 'curveLabel' | 'printValue'>;

/** The fields of a course and what is wrong with them. */
export interface CourseFields {
  readonly fields: FieldErrors;
  readonly understood: Understood;
  readonly shapes: readonly FieldShape[];
}

/** Days a reader may see; `null` for the least that holds the end. */
export type Span = 30 | 90 | 365 | null;

export const SPANS = [30, 90, 365] as const;

/** Returns the days shown: those asked for, else the fewest that hold the end, a year at most. */
export const spanFor = (asked: Span, end: number | null): number =>
  asked ?? SPANS.find(span => end !== null && end <= span) ?? 365;

/** Dates drawn: enough that a curve is smooth at any width. */
const COUNT = 60;

/** Returns evenly spread days from the first to the last, and the end among them. */
export function daysWithin(span: number, end: number | null): number[] {
  const days = Array.from({length: COUNT + 1}, (_, index) => (span * index) / COUNT);
  return end === null || end > span ? days : [...days.filter(day => day < end), end];
}

/** A course of which there is nothing to draw. */
export const NOTHING = {caption: '', points: [], end: null, span: 365, columns: [], price: null, health: null} as const;

/** Returns a round value of an axis. */
export const printTick = (value: number, locale: string): string =>
  formatNumber(decimal(Number(value.toPrecision(12))), locale);
