import {isStated} from '../../scenario/index.js';
import type {PanelChunk} from '../shared/panel.js';
import type {View} from '../shared/view.js';

/** What a calculator shows below its answer. */
export type TabName = 'fixes' | 'why' | 'riskMap' | 'survival' | 'overTime' | 'aftermath' | 'market' | 'assumptions';

/** A panel among others: its name is its label's in the texts. */
export interface Tab {
  readonly name: TabName;
  readonly load: () => Promise<PanelChunk>;
  /** Whether it has anything to say of what is shown. */
  readonly isOffered: (view: View) => boolean;
}

const always = (): boolean => true;
/** Without a volatility there is no chance to draw. */
const ifAhead = ({scenario}: View): boolean => isStated(scenario.outlook);
/** Leverage is a position's. */
const ifMapped = (view: View): boolean => ifAhead(view) && view.kind?.name === 'position';

/** A cross account has no one equation. */
const ofOne = ({shown}: View): boolean => shown?.answer.kind !== 'account';

/** All panels, in the order of their tabs. */
export const OFFERED: readonly Tab[] = [
  {name: 'fixes', load: () => import('../fixes/fixes.js'), isOffered: always},
  {name: 'why', load: () => import('../why/why.js'), isOffered: ofOne},
  {name: 'riskMap', load: () => import('../risk-map/risk-map.js'), isOffered: ifMapped},
  {name: 'survival', load: () => import('../survival/survival.js'), isOffered: ifAhead},
  {name: 'overTime', load: () => import('../over-time/over-time.js'), isOffered: ofOne},
  {name: 'aftermath', load: () => import('../aftermath/aftermath.js'), isOffered: ofOne},
  {name: 'market', load: () => import('../market/market.js'), isOffered: ofOne},
  {name: 'assumptions', load: () => import('../assumptions/assumptions.js'), isOffered: always},
];
