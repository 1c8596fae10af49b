import {exampleAccount, exampleLoan, examplePosition, noAccount, type Scenario} from '../../scenario/index.js';
import {textOf} from './texts-of-host.js';
import {AMOUNTS, type ScenarioProperties} from './properties.js';

const NO_AMOUNTS = Object.fromEntries(AMOUNTS.map(amount => [amount, '']));
const NO_ROWS = {collaterals: [], debts: [], moving: ''};

/** The worked examples that stand where nobody has set an amount: all of a kind's amounts, never half of them. */
export class Examples {
  readonly #standing = new Set<string>();

  /** Whether a kind's amounts are still those of its example. */
  stand(kind: string): boolean {
    return this.#standing.has(kind);
  }

  /** Fills the kinds of which the host has set nothing. */
  begin(host: ScenarioProperties): void {
    this.#standing.clear();
    if (AMOUNTS.every(amount => textOf(host[amount]) === '')) {
      Object.assign(host, examplePosition(textOf(host.market)));
      this.#standing.add('position');
    }
    if (host.collaterals === null && host.debts === null) {
      host.collaterals = exampleLoan.collaterals;
      host.debts = exampleLoan.debts;
      this.#standing.add('loan');
    }
    if (host.account === null) {
      host.account = exampleAccount;
      this.#standing.add('account');
    }
  }

  /** Returns a scenario without the amounts that are an example's: what the reader himself said. */
  leftOut(scenario: Scenario): Scenario {
    const {position, loan, account} = scenario;
    return {
      ...scenario,
      position: this.stand('position') ? {...position, ...NO_AMOUNTS} : position,
      loan: this.stand('loan') ? {...loan, ...NO_ROWS} : loan,
      account: this.stand('account') ? noAccount : account,
    };
  }

  /** The first amount of one's own ends an example; another market has another one. */
  keep(host: ScenarioProperties, changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (AMOUNTS.some(amount => changed.has(amount))) this.#standing.delete('position');
    else if (changed.has('market') && this.stand('position')) Object.assign(host, examplePosition(textOf(host.market)));
    if (changed.has('collaterals') || changed.has('debts')) this.#standing.delete('loan');
    if (changed.has('account')) this.#standing.delete('account');
  }
}
