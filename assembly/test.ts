// Internals of both modules for the tests and the bench; never shipped.
export * from './core';
export * from './risk';
