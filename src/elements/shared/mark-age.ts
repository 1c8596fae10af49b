/** How old a price is, loaded where somebody says of when it is. */
export {ageOf} from '../../text/index.js';
