/** One script tag: registers the elements and hands out their classes. */
import './define.js';

export * from './elements/index.js';
