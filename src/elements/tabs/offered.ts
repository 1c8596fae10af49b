import {isStated} from '../../scenario/index.js';
import {isOnePrice, isSettled} from '../shared/one-price.js';
import type {PanelChunk} from '../shared/panel.js';
import type {View} from '../shared/view.js';

/** What a calculator shows below its answer. */
export type TabName =
  | 'fixes'
  | 'next'
  | 'why'
  | 'rangeMap'
  | 'riskMap'
  | 'survival'
  | 'overTime'
  | 'aftermath'
  | 'compare'
  | 'market'
  | 'assumptions';

/** A panel among others: its name is its label's in the texts. */
export interface Tab {
  readonly name: TabName;
  readonly load: () => Promise<PanelChunk>;
  /**
   * Whether it has anything to say of what is shown.
   *
   * @param isBelow - the comparison stands below the columns already.
   */
  readonly isOffered: (view: View, isBelow: boolean) => boolean;
}

const always = (): boolean => true;
/** Without a volatility there is no chance to draw. */
const ifAhead = ({scenario, shown}: View): boolean =>
  shown?.answer.kind === 'account' ? shown.answer.outlook !== null : isStated(scenario.outlook);
/** Another leverage may have a price where this one has none; a loan without a price has nothing to be changed. */
function ifMapped({shown}: View): boolean {
  const answer = shown?.answer;
  if (!isOnePrice(answer) || !answer.outlook) return false;
  return answer.kind === 'position' || answer.outlook.ahead.kind !== 'never';
}

/** A cross account has no one equation, and what of a loan moves together has another. */
const ofOne = ({shown}: View): boolean => !shown || isOnePrice(shown.answer);

/** Interest and funding are told of one price, and of an account. */
const ifTimed = (view: View): boolean => ofOne(view) || isAccount(view);

/** What a liquidation takes where it is on record. */
const ifSettled = ({shown}: View): boolean => !shown || shown.answer.kind === 'account' || isSettled(shown.answer);

const isAccount = ({shown}: View): boolean => shown?.answer.kind === 'account';

/** Bands are changed by what their market allows. */
const isLoan = ({shown}: View): boolean => shown?.answer.kind === 'loan' && !shown.answer.soft;

/** Two prices make a map; bands are left by health along one. */
function isLoanOfTwo({shown}: View): boolean {
  if (shown?.answer.kind !== 'loan' || shown.answer.soft) return false;
  const {collaterals, debts} = shown.answer.loan;
  return debts.length > 0 && new Set([...collaterals, ...debts].map(({asset}) => asset)).size > 1;
}

/** All panels, in the order of their tabs. */
export const OFFERED: readonly Tab[] = [
  {name: 'fixes', load: () => import('../fixes/fixes.js'), isOffered: always},
  {name: 'next', load: () => import('../next/next.js'), isOffered: isLoan},
  {name: 'why', load: () => import('../why/why.js'), isOffered: ofOne},
  {name: 'rangeMap', load: () => import('../range-map/range-map.js'), isOffered: isLoanOfTwo},
  {name: 'riskMap', load: () => import('../risk-map/risk-map.js'), isOffered: ifMapped},
  {name: 'survival', load: () => import('../survival/survival.js'), isOffered: ifAhead},
  {name: 'overTime', load: () => import('../over-time/over-time.js'), isOffered: ifTimed},
  {name: 'aftermath', load: () => import('../aftermath/aftermath.js'), isOffered: ifSettled},
  {name: 'compare', load: () => import('../compare/compare.js'), isOffered: (_, isBelow) => !isBelow},
  {name: 'market', load: () => import('../market/market.js'), isOffered: view => !isAccount(view)},
  {name: 'assumptions', load: () => import('../assumptions/assumptions.js'), isOffered: always},
];
