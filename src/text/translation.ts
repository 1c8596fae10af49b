import type {enAssumptions} from './en-assumptions.js';
import type {enExport} from './en-export.js';
import type {enCompare} from './en-compare.js';
import type {enDeeds} from './en-deeds.js';
import type {enAccountFields} from './en-account-fields.js';
import type {enAccount} from './en-account.js';
import type {enBuffer} from './en-buffer.js';
import type {enAftermath} from './en-aftermath.js';
import type {enFixes} from './en-fixes.js';
import type {enInputs} from './en-inputs.js';
import type {enLadder} from './en-ladder.js';
import type {enLoan} from './en-loan.js';
import type {enMoving} from './en-moving.js';
import type {enNext} from './en-next.js';
import type {enOutlook} from './en-outlook.js';
import type {enMistakes} from './en-mistakes.js';
import type {enOverTime} from './en-over-time.js';
import type {enPreview} from './en-preview.js';
import type {enPanels} from './en-panels.js';
import type {enRangeMap} from './en-range-map.js';
import type {enReading} from './en-reading.js';
import type {enProse} from './en-prose.js';
import type {enMarkets} from './en-markets.js';
import type {enPaste} from './en-paste.js';
import type {enRules} from './en-rules.js';
import type {enSaved} from './en-saved.js';
import type {enTrades} from './en-trades.js';
import type {enUpright} from './en-upright.js';
import type {enWhy} from './en-why.js';
import type {enMarket} from './en-market.js';
import type {enRiskMap} from './en-risk-map.js';
import type {enSurvival} from './en-survival.js';
import type {en} from './en.js';
import type {Words} from './language.js';

/** Every book in one language, by the English book's `$name`. A host's own may leave books out; those stay English. */
export interface Translation {
  /** Lower case, `de` or `de-ch`. */
  readonly $code: string;
  /** What its readers call it. */
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';
  readonly page: Words<typeof en>;
  readonly mistakes: Words<typeof enMistakes>;
  readonly inputs: Words<typeof enInputs>;
  readonly loan: Words<typeof enLoan>;
  readonly rules: Words<typeof enRules>;
  readonly deeds: Words<typeof enDeeds>;
  readonly fixes: Words<typeof enFixes>;
  readonly outlook: Words<typeof enOutlook>;
  readonly panels: Words<typeof enPanels>;
  readonly next: Words<typeof enNext>;
  readonly trades: Words<typeof enTrades>;
  readonly rangeMap: Words<typeof enRangeMap>;
  readonly aftermath: Words<typeof enAftermath>;
  readonly overTime: Words<typeof enOverTime>;
  readonly ladder: Words<typeof enLadder>;
  readonly moving: Words<typeof enMoving>;
  readonly reading: Words<typeof enReading>;
  readonly upright: Words<typeof enUpright>;
  readonly why: Words<typeof enWhy>;
  readonly assumptions: Words<typeof enAssumptions>;
  readonly export: Words<typeof enExport>;
  readonly prose: Words<typeof enProse>;
  readonly saved: Words<typeof enSaved>;
  readonly account: Words<typeof enAccount>;
  readonly accountFields: Words<typeof enAccountFields>;
  readonly markets: Words<typeof enMarkets>;
  readonly paste: Words<typeof enPaste>;
  readonly market: Words<typeof enMarket>;
  readonly survival: Words<typeof enSurvival>;
  readonly riskMap: Words<typeof enRiskMap>;
  readonly buffer: Words<typeof enBuffer>;
  readonly compare: Words<typeof enCompare>;
  readonly preview: Words<typeof enPreview>;
}

/** What a translation is known by, and the books of the first answer; a page fetches these and the others in chunks of their own. */
export type FirstBooks = Pick<
  Translation,
  | ('$code' | '$name' | '$dir')
  | ('page' | 'mistakes' | 'inputs' | 'loan' | 'fixes' | 'ladder' | 'panels' | 'saved' | 'deeds' | 'outlook')
>;

/** What is opened below an answer, or comes with candles. */
export type OpenedBooks = Pick<
  Translation,
  | 'why'
  | 'market'
  | 'survival'
  | 'riskMap'
  | 'buffer'
  | 'overTime'
  | 'aftermath'
  | 'next'
  | 'rangeMap'
  | 'preview'
  | 'compare'
  | 'upright'
>;

export type OtherBooks = Omit<Translation, keyof FirstBooks | keyof OpenedBooks>;
