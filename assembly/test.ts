// Internals of both modules for the tests and the bench; never shipped.
export * from './core';
export {realisedVolatility} from './risk';
export {byCells, byEnvelope} from './margin/block';
export {fillCells} from './margin/cells';
export {fillTable} from './margin/envelope';
export {stream} from './memory/stream';
