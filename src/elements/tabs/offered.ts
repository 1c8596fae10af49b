import type {PanelChunk} from '../shared/panel.js';
import type {View} from '../shared/view.js';

/** What a calculator shows below its answer. */
export type TabName = 'fixes' | 'next' | 'rangeMap';

/** A panel among others: its name is its label's in the texts. */
export interface Tab {
  readonly name: TabName;
  readonly load: () => Promise<PanelChunk>;
  /** Whether it has anything to say of what is shown. */
  readonly isOffered: (view: View) => boolean;
}

const always = (): boolean => true;

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
  {name: 'rangeMap', load: () => import('../range-map/range-map.js'), isOffered: isLoanOfTwo},
];
