export {ticksIn} from './ticks.js';
