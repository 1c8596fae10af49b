export {mark, take, release} from './memory/arena';
export {marginPrice} from './margin/row';
export {marginPrices} from './margin/block';
export {loanPrice} from './lending/health';
export {logDistance, priceAt} from './passage/geometry';
export {touch, survive, logTouch, logSurvive} from './passage/one-barrier';
export {everTouch, meanHittingTime, hittingDensity, partialHittingTime, cappedHittingTime} from './passage/hitting-time';
export {distanceForTouch, horizonForTouch} from './passage/touch-inverse';
export {abiVersion} from './abi';
