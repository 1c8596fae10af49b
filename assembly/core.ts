export {mark, take, release} from './memory/arena';
export {marginPrice} from './margin/row';
export {marginPrices} from './margin/block';
export {loanPrice} from './lending/health';
export {abiVersion} from './abi';
