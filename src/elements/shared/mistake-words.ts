/** The words of mistakes, loaded with the first one. */
export {messageOf} from '../../text/index.js';
