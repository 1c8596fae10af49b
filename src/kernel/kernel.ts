import {Arena} from './arena.js';
import type {CoreExports} from './exports.js';
import {loanPrice} from './loan-row.js';
import type {KernelLoan, LoanRow} from './loan-row.js';
import {MarginBlock} from './margin-block.js';
import type {MarginBlockShape} from './margin-block.js';
import {MarginRowCall} from './margin-row.js';
import type {KernelPrice, MarginRow} from './margin-row.js';
import {passageOf} from './passage.js';
import type {Passage} from './passage.js';
import type {RiskKernel} from './risk.js';
import type {KernelSchedule} from './schedule.js';

/** Which build runs: WebAssembly, or the same source as JavaScript. Both give the same bits. */
export type Engine = 'wasm' | 'js';

/** The first module: closed forms, computed at once. */
export interface Kernel {
  readonly engine: Engine;
  readonly abi: number;
  /** Prices one position under a schedule of brackets and says which one decided. */
  marginPrice(row: MarginRow, schedule: KernelSchedule): KernelPrice;
  /** Prices one loan as one asset moves. */
  loanPrice(row: LoanRow): KernelLoan;
  /** Hands out the columns of a block which the caller fills: the batch door. */
  marginBlock(shape: MarginBlockShape): MarginBlock;
  /** First passage of one barrier: how likely, how soon, how far. */
  readonly passage: Passage;
  /** Loads the second module, on the same engine. */
  risk(): Promise<RiskKernel>;
}

export function coreKernel(engine: Engine, exports: CoreExports, risk: () => Promise<RiskKernel>): Kernel {
  const arena = new Arena(exports);
  const marginRow = new MarginRowCall(exports, arena);
  return {
    engine,
    abi: exports.abiVersion(),
    marginPrice: (row, schedule) => marginRow.price(row, schedule),
    loanPrice: row => loanPrice(exports, arena, row),
    marginBlock: shape => new MarginBlock(exports, arena, shape),
    passage: passageOf(exports),
    risk,
  };
}
