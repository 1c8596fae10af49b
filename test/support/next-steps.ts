import {formatDecimal, formatRatio} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {healthFactor} from '../../src/measures/index.js';
import {answers, type LoanAnswer, type Most, type NextAction, type NextText} from '../../src/scenario/index.js';
import {loanScenario, type LoanRows} from './scenarios.js';

const kernel = await loadKernel();

export const weth = {asset: 'WETH', quantity: '10', price: '2000'}; // L = 0.83, v = 0.805
export const wsteth = {asset: 'wstETH', quantity: '1', price: '2500'};
export const usdc = {asset: 'USDC', quantity: '10000', price: '1'};
export const one: LoanRows = {collaterals: [weth], debts: [usdc]}; // W = 16600, D = 10000

export const blank: NextText = {
  asset: 'WETH',
  to: 'USDC',
  goal: 'amount',
  amount: '',
  ltv: '',
  kept: '',
  fee: '',
  slippage: '',
  flash: '',
  mode: '',
  named: '',
  price: '',
  threshold: '',
  starts: '',
  ends: '',
};

export function placeOf(rows: LoanRows) {
  const scenario = loanScenario(rows);
  return {answer: answers(scenario, kernel, 'en').answer as LoanAnswer, scenario, locale: 'en', today: '2026-07-25'};
}

export const made = (action: NextAction, text: Partial<NextText>, rows: LoanRows = one) =>
  action.step(placeOf(rows), {...blank, ...text});

/** Quantities after it, as a reader would have typed them. */
export const quantities = (step: ReturnType<typeof made>): string[] => {
  const {collaterals, debts} = step.after.loan;
  return [...collaterals, ...debts].map(({asset, quantity}) => `${quantity} ${asset}`);
};

export const healthAfter = (step: ReturnType<typeof made>): number => {
  const found = healthFactor((answers(step.after, kernel, 'en').answer as LoanAnswer).loan);
  return found.kind === 'at' ? Number(formatRatio(found.value, 30)) : Infinity;
};

export const most = (action: NextAction, text: Partial<NextText>, rows: LoanRows = one) =>
  mostText(action.most(placeOf(rows), {...blank, ...text}));

function mostText(found: Most | null): string {
  if (found === null) return 'no bound';
  if (found.kind === 'none') return `none by ${found.limiter}`;
  if (found.kind === 'amount') return `${formatDecimal(found.amount)} by ${found.limiter}`;
  if (found.kind === 'leverage') return `${formatRatio(found.leverage, 6)}× by ${found.limiter}`;
  return `down to ${formatRatio(found.threshold, 6)}`;
}
