/** What is taken along of an answer; a chunk of its own, brought when somebody asks. */
export {csvOf} from './csv.js';
export {markupOf, pictureOf} from './picture.js';
export {rasterOf} from './raster.js';
export {textOf} from './text.js';
