import type {PanelChunk} from '../shared/panel.js';
import type {View} from '../shared/view.js';

/** What a calculator shows below its answer. */
export type TabName = 'fixes' | 'overTime' | 'aftermath';

/** A panel among others: its name is its label's in the texts. */
export interface Tab {
  readonly name: TabName;
  readonly load: () => Promise<PanelChunk>;
  /** Whether it has anything to say of what is shown. */
  readonly isOffered: (view: View) => boolean;
}

const always = (): boolean => true;

/** All panels, in the order of their tabs. */
export const OFFERED: readonly Tab[] = [
  {name: 'fixes', load: () => import('../fixes/fixes.js'), isOffered: always},
  {name: 'overTime', load: () => import('../over-time/over-time.js'), isOffered: always},
  {name: 'aftermath', load: () => import('../aftermath/aftermath.js'), isOffered: always},
];
