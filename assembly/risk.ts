export {mark, take, release} from './memory/arena';
export {realisedVolatility} from './volatility/realised';
export {abiVersion} from './abi';
