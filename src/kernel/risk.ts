import type {Arena} from './arena.js';
import {coverageCalls} from './coverage-calls.js';
import type {CoverageCalls} from './coverage-calls.js';
import type {RiskExports} from './exports.js';
import type {HealthBook} from './health-book.js';
import {HealthGrid} from './health-grid.js';
import {HealthScenarios} from './health-scenarios.js';
import {jointPassageOf} from './joint-passage.js';
import type {JointPassage} from './joint-passage.js';
import {specialFunctionsOf} from './special-functions.js';
import type {SpecialFunctions} from './special-functions.js';
import {tailCalls} from './tail-calls.js';
import type {TailCalls} from './tail-calls.js';
import {TouchGrid} from './touch-grid.js';
import {volatilityCalls} from './volatility-calls.js';
import type {VolatilityCalls} from './volatility-calls.js';

/** The second module: what needs histories and simulation. Loaded when first asked. */
export interface RiskKernel extends VolatilityCalls, TailCalls, CoverageCalls {
  /** Normal, Student, chi-square and what they stand on. */
  readonly special: SpecialFunctions;
  /** Two barriers, dates, and where the path ends. */
  readonly passage: JointPassage;
  /** Hands out the columns of a grid of touch probabilities which the caller fills: the batch door. */
  touchGrid(rows: number, columns: number): TouchGrid;
  /** Hands out the columns of a grid of healths over the prices of a book's two assets: `accountBook`, `loanBook`. */
  healthGrid(book: HealthBook, columns: number, rows: number): HealthGrid;
  /** Hands out the columns of `count` scenarios of a book's assets. */
  healthScenarios(book: HealthBook, count: number): HealthScenarios;
}

/**
 * The calls of the second module. Types alone are imported from the first paint's files: a value would make a chunk of its own,
 * which every page would load.
 */
export function riskKernel(exports: RiskExports, arena: Arena): RiskKernel {
  return {
    ...volatilityCalls(exports, arena),
    ...tailCalls(exports, arena),
    ...coverageCalls(exports, arena),
    special: specialFunctionsOf(exports),
    passage: jointPassageOf(exports, arena),
    touchGrid: (rows, columns) => new TouchGrid(exports, arena, rows, columns),
    healthGrid: (book, columns, rows) => new HealthGrid(exports, arena, book, columns, rows),
    healthScenarios: (book, count) => new HealthScenarios(exports, arena, book, count),
  };
}
