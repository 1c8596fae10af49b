import {expect} from '@open-wc/testing';
import {account, flatSchedule, loan, marginRules} from '../../src/contracts/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import type {RiskKernel} from '../../src/kernel/index.js';
import {accountScenarios, loanScenarios} from '../../src/measures/index.js';
import {doubleOf, fraction} from '../oracle/fraction.js';
import type {AccountText} from '../oracle/account.js';
import {accountStanding, loanStanding} from '../oracle/standing.js';
import {MARKS, randomAccount, randomCoinAccount, statedAccount} from '../support/random-accounts.js';
import {randomLoan} from '../support/random-loans.js';
import {refusal} from '../support/refusals.js';
import {Seeded} from '../support/seeded.js';
import {statedLoan} from '../support/stated-position.js';

const rules = marginRules({
  schedule: flatSchedule([
    {floor: '0', rate: '0.1'},
    {floor: '2000', rate: '0.2'},
  ]),
});
const row = {side: 'long', size: '10', entry: '100', mark: '100', rules} as const;
const both = account({
  balance: '500',
  positions: [
    {...row, asset: 'A'},
    {...row, asset: 'B'},
  ],
});
const alone = account({balance: '500', positions: [{...row, asset: 'B', side: 'short'}]});
const coin = account({
  balance: '2',
  positions: [{asset: 'C', kind: 'inverse', side: 'long', size: '100', entry: '100', mark: '100', rules}],
});

const weth = {asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8'};
const held = loan({collaterals: [weth], debts: [{asset: 'USDC', quantity: '8000', price: '1'}]});
const swapped = loan({
  collaterals: [{asset: 'USDC', quantity: '40000', price: '1', threshold: '0.9'}],
  debts: [{asset: 'WETH', quantity: '15', price: '2000'}],
});

describe('price scenarios', () => {
  let risk: RiskKernel;
  before(async () => (risk = await (await loadKernel()).risk()));

  describe('accountScenarios(risk, accounts, prices)', () => {
    it('gives a row for each account, brackets chosen anew, what is not named at its mark', () => {
      const answer = accountScenarios(risk, [both, alone, coin], {B: [200, 150, '199.9'], C: [100, 50, 100]});
      expect([answer.accounts, answer.scenarios]).to.deep.equal([3, 3]);
      // A stands at 100; B requires a fifth from 200 on; C is long 100 quote at 100: worth 1 coin, 2 at 50
      const [equity, requirement] = [answer.equity, answer.requirement].map(column => Array.from(column));
      expect(equity).to.deep.equal([1500, 1000, 1499, -500, 0, -499, 2, 1, 2]);
      expect(requirement!.slice(0, 2)).to.deep.equal([500, 250]);
      expect(requirement![2]).to.be.closeTo(299.9, 1e-12);
      expect(requirement!.slice(6)).to.deep.equal([0.1, 0.2, 0.1]);
      expect([...answer.health]).to.deep.equal(equity!.map((value, at) => value / requirement![at]!));
    });

    it('fills linear accounts as they are defined', () => {
      const seeded = new Seeded(61);
      for (let draw = 0; draw < 60; draw++) {
        const drawn = randomAccount(seeded);
        const texts = Array.from({length: 25}, () => [
          seeded.amount(60000 * seeded.magnitude(0.2, 4), 3),
          seeded.amount(3000 * seeded.magnitude(0.2, 4), 3),
        ]);
        const [BTC, ETH] = [0, 1].map(asset => texts.map(each => each[asset]!)) as [string[], string[]];
        const {equity, requirement, health} = accountScenarios(risk, [statedAccount(drawn)], {ETH, BTC});
        judge(
          drawn.text,
          texts.map(([b, e]) => ({BTC: b!, ETH: e!, SOL: MARKS.SOL})),
          equity,
          requirement,
          health,
        );
      }
    });

    it('fills inverse accounts as they are defined', () => {
      const seeded = new Seeded(62);
      for (let draw = 0; draw < 120; draw++) {
        const drawn = randomCoinAccount(seeded);
        const BTC = Array.from({length: 25}, () => seeded.amount(60000 * seeded.magnitude(0.2, 4), 3));
        const {equity, requirement, health} = accountScenarios(risk, [statedAccount(drawn)], {BTC});
        judge(
          drawn.text,
          BTC.map(price => ({BTC: price})),
          equity,
          requirement,
          health,
        );
      }
    });

    it('takes the upper bracket of an inverse position exactly at the price of its floor', () => {
      const floors = [
        {floor: '0', rate: '0.1'},
        {floor: '3', rate: '0.2'},
      ];
      const stepped = marginRules({schedule: flatSchedule(floors)});
      const positions = [
        {asset: 'C', kind: 'inverse', side: 'long', size: '100', entry: '50', mark: '50', rules: stepped},
      ] as const;
      const prices = {C: ['33.4', '33.3333333333333333333', '33.3']}; // 100/3 coins at a third of a hundred
      const {requirement} = accountScenarios(risk, [account({balance: '9', positions})], prices);
      expect(requirement[0]).to.be.closeTo(10 / 33.4, 1e-15);
      expect(requirement[1]).to.be.closeTo(0.6, 1e-15);
      expect(requirement[2]).to.be.closeTo(20 / 33.3, 1e-15);
    });

    it('is empty without scenarios or accounts', () => {
      expect(accountScenarios(risk, [both], {A: []}).health.length).to.equal(0);
      expect(refusal(() => accountScenarios(risk, [], {A: [1]}))).to.deep.equal(['prices.A', 'unknown-asset']);
    });

    const wrong = [
      ['accounts', 'not-a-list', {}, {A: [1]}],
      ['accounts[1]', 'not-an-account', [both, held], {A: [1]}],
      ['prices', 'not-an-object', [both], null],
      ['prices', 'missing', [both], {}],
      ['prices.D', 'unknown-asset', [both], {D: [1]}],
      ['prices.B', 'columns-differ', [both], {A: [1], B: [1, 2]}],
      ['prices.A[1]', 'not-positive', [both], {A: [1, -1]}],
      ['prices.A[0]', 'not-a-number', [both], {A: ['x']}],
      ['prices.A', 'not-a-list', [both], {A: 5}],
    ] as const;
    for (const [field, code, accounts, prices] of wrong) {
      it(`refuses ${code} at ${field}`, () => {
        expect(refusal(() => accountScenarios(risk, accounts as never, prices as never))).to.deep.equal([field, code]);
      });
    }
  });

  describe('loanScenarios(risk, loans, prices)', () => {
    it('gives a row for each loan', () => {
      const answer = loanScenarios(risk, [held, swapped], {WETH: [2000, 1000]});
      expect([answer.loans, answer.scenarios]).to.deep.equal([2, 2]);
      expect([...answer.weightedCollateral]).to.deep.equal([16000, 8000, 36000, 36000]);
      expect([...answer.debt]).to.deep.equal([8000, 8000, 30000, 15000]);
      expect([...answer.health]).to.deep.equal([2, 1, 1.2, 2.4]);
    });

    it('has no health without debt', () => {
      const answer = loanScenarios(risk, [loan({collaterals: [weth], debts: []})], {WETH: [1, 2, 3, 4, 5]});
      expect([...answer.health]).to.deep.equal([NaN, NaN, NaN, NaN, NaN]);
    });

    it('fills loans as they are defined, to 1e-14', () => {
      const seeded = new Seeded(63);
      for (let draw = 0; draw < 200; draw++) {
        const text = randomLoan(seeded);
        const rows = [...text.collaterals, ...text.debts];
        const moving = [...new Set(rows.map(({asset}) => asset))].filter(() => seeded.chance(0.7));
        if (moving.length === 0) continue;
        const own = new Map(rows.map(({asset, price}) => [asset, price]));
        const prices = Object.fromEntries(
          moving.map(asset => [
            asset,
            Array.from({length: 9}, () => seeded.amount(Number(own.get(asset)) * seeded.magnitude(0.2, 5), 6)),
          ]),
        );
        const {weightedCollateral, debt} = loanScenarios(risk, [statedLoan(text)], prices);
        for (let at = 0; at < 9; at++) {
          const there = new Map([...own].map(([asset, price]) => [asset, fraction(prices[asset]?.[at] ?? price)]));
          const {cover, demand} = loanStanding(text, there);
          expect(Math.abs(weightedCollateral[at]! - doubleOf(cover))).to.be.at.most(1e-14 * doubleOf(cover));
          expect(Math.abs(debt[at]! - doubleOf(demand))).to.be.at.most(1e-14 * doubleOf(demand));
        }
      }
    });

    it('refuses what is no kernel and no loans', () => {
      expect(refusal(() => loanScenarios({} as never, [held], {WETH: [1]}))).to.deep.equal(['kernel', 'not-a-kernel']);
      expect(refusal(() => loanScenarios(risk, [both as never], {WETH: [1]}))).to.deep.equal(['loan', 'not-a-loan']);
      expect(refusal(() => loanScenarios(risk, [held], {WBTC: [1]}))).to.deep.equal(['prices.WBTC', 'unknown-asset']);
    });
  });
});

function judge(
  text: AccountText,
  scenarios: readonly Readonly<Record<string, string>>[],
  equity: Float64Array,
  requirement: Float64Array,
  health: Float64Array,
): void {
  expect(equity.length).to.equal(scenarios.length);
  for (const [at, scenario] of scenarios.entries()) {
    const prices = new Map(Object.entries(scenario).map(([asset, price]) => [asset, fraction(price)]));
    const {cover, demand, coverSize, demandSize} = accountStanding(text, prices);
    const about = JSON.stringify({text, scenario});
    expect(Math.abs(equity[at]! - doubleOf(cover)), about).to.be.at.most(2e-15 * doubleOf(coverSize));
    expect(Math.abs(requirement[at]! - doubleOf(demand)), about).to.be.at.most(2e-15 * doubleOf(demandSize));
    if (requirement[at]! > 0) expect(health[at]).to.equal(equity[at]! / requirement[at]!);
    else expect(health[at]).to.satisfy(Number.isNaN);
  }
}
