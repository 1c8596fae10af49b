/** One script tag: registers the elements and hands out their classes. */
export * from './define.js';
export * from './elements/index.js';
