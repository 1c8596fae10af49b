import {lendingProtocols, type LendingProtocol} from '../venues/index.js';

/** The contracts of the market the loans of a page are in. */
export const loanProtocol: LendingProtocol = lendingProtocols.find(({id}) => id === 'aave-v3.7')!;
