import type {enAftermath} from './en-aftermath.js';
import type {enFixes} from './en-fixes.js';
import type {enInputs} from './en-inputs.js';
import type {enLadder} from './en-ladder.js';
import type {enLoan} from './en-loan.js';
import type {enOverTime} from './en-over-time.js';
import type {enPanels} from './en-panels.js';
import type {enRules} from './en-rules.js';
import type {enSaved} from './en-saved.js';
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
  readonly inputs: Words<typeof enInputs>;
  readonly loan: Words<typeof enLoan>;
  readonly rules: Words<typeof enRules>;
  readonly fixes: Words<typeof enFixes>;
  readonly panels: Words<typeof enPanels>;
  readonly aftermath: Words<typeof enAftermath>;
  readonly overTime: Words<typeof enOverTime>;
  readonly ladder: Words<typeof enLadder>;
  readonly saved: Words<typeof enSaved>;
}
