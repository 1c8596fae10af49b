import {expect} from '@open-wc/testing';
import {decimal, formatDecimal, ratioToFloat} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {
  answers,
  DAYS_A_YEAR,
  fromState,
  fundingOutlook,
  interestOutlook,
  liquidatingPrice,
  loadLoanAftermath,
  positionAftermath,
  readFunding,
  readInterest,
  toState,
  type Kernel,
  type LoanAnswer,
  type PositionAnswer,
  type Scenario,
  type SettleLoan,
} from '../../src/scenario/index.js';
import {loanScenario, positionScenario} from '../support/scenarios.js';

const withFunding = (funding: string, fundingHours = '8', scenario = positionScenario({})): Scenario => ({
  ...scenario,
  outlook: {...scenario.outlook, funding, fundingHours},
});

let kernel: Kernel;
let loanAftermath: SettleLoan;
before(async () => {
  kernel = await loadKernel();
  loanAftermath = await loadLoanAftermath();
});
const positionOf = (scenario: Scenario): PositionAnswer => answers(scenario, kernel).answer as PositionAnswer;
const loanOf = (scenario: Scenario): LoanAnswer => answers(scenario, kernel).answer as LoanAnswer;

describe('funding over time', () => {
  it('takes the worked example to liquidation at the settlement worked by hand', () => {
    const scenario = withFunding('0.01');
    const {end, paidADay, points} = fundingOutlook(positionOf(scenario), readFunding(scenario).rates!, kernel, () => [
      0, 43_200, 1e9,
    ])!;
    // 28·1874.89·0.0001 = 5.249692 each; slack 5326.72 − 28·27.51 − (52496.92·0.005 − 50) = 4343.9554: the 828th, 276 days
    expect(end).to.include({kind: 'at', settlements: 828, time: 276 * 86_400});
    expect(ratioToFloat(paidADay!)).to.equal(15.749076);
    expect(points.map(({time}) => time)).to.deep.equal([0, 43_200]); // none beyond liquidation
    expect(ratioToFloat(points[1]!.paid)).to.equal(5.249692);
  });

  it('is received by the other side, and then never liquidates', () => {
    const scenario = withFunding('-0.01');
    const {end, paidADay} = fundingOutlook(positionOf(scenario), readFunding(scenario).rates!, kernel, () => [])!;
    expect(end).to.deep.equal({kind: 'never', why: 'funding-received'});
    expect(ratioToFloat(paidADay!)).to.equal(-15.749076);
  });

  it('needs a mark', () => {
    const scenario = withFunding('0.01', '8', positionScenario({mark: ''}));
    expect(fundingOutlook(positionOf(scenario), readFunding(scenario).rates!, kernel, () => [])).to.equal(null);
  });

  it('is not asked of where nobody has said one', () => {
    expect(readFunding(withFunding(''))).to.deep.include({fields: {}, rates: null});
  });

  for (const [funding, hours, field, code] of [
    ['100', '8', 'outlook.funding', 'funding-out-of-bounds'],
    ['−100 %', '8', 'outlook.funding', 'funding-out-of-bounds'],
    ['rubbish', '8', 'outlook.funding', 'not-a-number'],
    ['0.01', '0', 'outlook.fundingHours', 'hours-out-of-bounds'],
    ['0.01', '-8', 'outlook.fundingHours', 'hours-out-of-bounds'],
    ['0.01', '1e300', 'outlook.fundingHours', 'out-of-range'],
  ] as const) {
    it(`refuses ${funding} every ${hours} h: ${code}`, () => {
      const {fields, rates} = readFunding(withFunding(funding, hours));
      expect(fields[field]?.code).to.equal(code);
      expect(rates).to.equal(null);
    });
  }
});

describe('interest over time', () => {
  const stable = (rate: string): Scenario =>
    loanScenario({
      collaterals: [{asset: 'USDC', quantity: '10000', price: '1', threshold: '80'}],
      debts: [{asset: 'USDC', quantity: '7850', price: '1', rate}],
    });

  it('liquidates where no price does', () => {
    const answer = loanOf(stable('5.25'));
    expect(answer.move.level).to.equal('none');
    const {rates} = readInterest(stable('5.25'));
    const {end, points} = interestOutlook(answer, rates!, () => [0, 100, 365]);
    expect(end.kind).to.equal('at');
    const days = end.kind === 'at' ? end.years * DAYS_A_YEAR : NaN;
    expect(days).to.be.closeTo((Math.log(8000 / 7850) / 0.0525) * 365, 1e-6);
    expect(points).to.have.length(2);
    const [, later] = points;
    const x = (0.0525 * 100) / 365;
    const health = later!.health.kind === 'at' ? ratioToFloat(later!.health.value) : NaN;
    expect(health).to.be.closeTo(8000 / (7850 * (1 + x + x ** 2 / 2 + x ** 3 / 6)), 1e-12);
  });

  it('refuses a negative rate and one beyond 1,000 %, at its row', () => {
    expect(readInterest(stable('-1')).fields['loan.debts.0.rate']?.code).to.equal('negative');
    expect(readInterest(stable('1000.1')).fields['loan.debts.0.rate']?.code).to.equal('interest-too-high');
    expect(readInterest(stable('1000')).fields).to.deep.equal({});
  });

  it('is not asked of without a rate', () => {
    expect(readInterest(stable('')).rates).to.equal(null);
  });
});

describe('the aftermath of a position', () => {
  it('is told at the first price on the grid that liquidates', () => {
    const {liquidation, market, mark, price} = positionOf(positionScenario({}));
    expect(formatDecimal(price!)).to.equal('1719.04');
    const at = liquidatingPrice(liquidation, mark, market.rules.grid, false);
    expect(formatDecimal(at!)).to.equal('1719.03');
    expect(liquidatingPrice({kind: 'never', why: 'no-debt'}, mark, market.rules.grid, false)).to.equal(null);
  });

  it('closes all where the venue has not published its parts, and says so', () => {
    const answer = positionOf(positionScenario({}));
    const {rule, aftermath} = positionAftermath(answer, decimal('1719.03'), decimal('0.001'), '2026-07-25');
    expect(rule.kind).to.equal('not-known');
    if (aftermath.kind !== 'liquidated') throw new Error(aftermath.kind);
    // 5326.72 − 28·(1902.40 − 1719.03) = 192.36; fee 28·1719.03·0.001 = 48.13284
    expect(ratioToFloat(aftermath.steps[0]!.equity)).to.be.closeTo(192.36, 1e-9);
    expect(ratioToFloat(aftermath.equityLeft)).to.be.closeTo(192.36 - 48.13284, 1e-9);
    expect(ratioToFloat(aftermath.deficit)).to.equal(0);
  });

  it('leaves a deficit below the bankruptcy price', () => {
    const answer = positionOf(positionScenario({}));
    const {aftermath} = positionAftermath(answer, decimal('1700'), decimal('0'), '2026-07-25');
    // 5326.72 − 28·202.40 = −340.48
    expect(aftermath.kind === 'liquidated' && ratioToFloat(aftermath.deficit)).to.be.closeTo(340.48, 1e-9);
  });

  it('closes all by rules of one’s own, which say nothing of parts', () => {
    const answer = positionOf(positionScenario({market: 'own-rules/perpetual'}));
    expect(positionAftermath(answer, decimal('1700'), decimal('0'), '2026-07-25').rule).to.deep.equal({kind: 'own'});
  });
});

describe('the aftermath of a loan', () => {
  const two = loanScenario({
    collaterals: [
      {asset: 'WETH', quantity: '6', price: '1000', threshold: '83'},
      {asset: 'WBTC', quantity: '0.2', price: '30000', threshold: '60'},
    ],
    debts: [{asset: 'USDC', quantity: '8800', price: '1'}],
  });

  it('repays half, with bonus and fee, and its books close', () => {
    const scenario = loanScenario({debts: [{asset: 'USDC', quantity: '18400', price: '1'}]});
    const answer = loanOf(scenario);
    const price = liquidatingPrice(answer.move.liquidation, answer.move.now, {kind: 'unrounded'}, true)!;
    expect(formatDecimal(price)).to.equal('1847.38');
    const {aftermath} = loanAftermath(answer, price);
    if (aftermath.kind !== 'liquidated') throw new Error(aftermath.kind);
    expect(aftermath.end).to.equal('healthy');
    expect(ratioToFloat(aftermath.repaid[0]!.quantity)).to.equal(9200);
    expect(ratioToFloat(aftermath.seized[0]!.quantity)).to.be.closeTo((9200 * 1.05) / 1847.38, 1e-12);
    expect(ratioToFloat(aftermath.penaltyValue)).to.be.closeTo(460, 1e-9);
    expect(ratioToFloat(aftermath.steps[0]!.feeValue)).to.be.closeTo(46, 1e-9);
    // collateral − debt = kept + penalty
    expect(ratioToFloat(aftermath.keptValue)).to.be.closeTo(12 * 1847.38 - 18400 - 460, 1e-9);
  });

  it('begins with the pair the reader chose instead of the worst', () => {
    const answer = loanOf(two);
    const price = decimal('999');
    const worst = loanAftermath(answer, price).aftermath;
    const chosen = loanAftermath(answer, price, {collateral: 'WBTC', debt: 'USDC'}).aftermath;
    if (worst.kind !== 'liquidated' || chosen.kind !== 'liquidated') throw new Error('not liquidated');
    expect(worst.options.map(({collateral}) => collateral)).to.deep.equal(['WETH', 'WBTC']);
    expect(worst.steps[0]!.seized[0]!.asset).to.equal('WETH');
    expect(chosen.steps[0]!.seized[0]!.asset).to.equal('WBTC');
    expect(ratioToFloat(chosen.steps[0]!.healthAfter!)).to.be.greaterThan(1);
  });

  it('goes by the rules of the market: Maker takes its penalty on the debt, in an auction', () => {
    const answer = loanOf(
      loanScenario({
        market: 'maker/ETH-A',
        collaterals: [{asset: 'ETH', quantity: '10', price: '2500'}],
        debts: [{asset: 'DAI', quantity: '14500', price: '1'}],
      }),
    );
    // 10 · 2100 / 1.45 is less than 14,500; 13 % of it is the penalty
    const {protocol, aftermath, withoutBonus} = loanAftermath(answer, decimal('2100'));
    if (aftermath.kind !== 'liquidated') throw new Error(aftermath.kind);
    expect(protocol.id).to.equal('maker');
    expect(aftermath.steps.map(({by}) => by)).to.deep.equal(['auction']);
    expect(ratioToFloat(aftermath.penaltyValue)).to.equal(1885);
    expect(ratioToFloat(aftermath.keptValue)).to.equal(21_000 - 14_500 - 1885);
    expect(withoutBonus).to.deep.equal([]);
  });

  it('goes by the rules of the market: Morpho’s incentive follows from its loan to value, whatever the token', () => {
    const answer = loanOf(
      loanScenario({
        market: 'morpho-blue/LLTV 86%',
        collaterals: [{asset: 'wstETH', quantity: '10', price: '2000'}],
        debts: [{asset: 'USDC', quantity: '15000', price: '1'}],
      }),
    );
    const {protocol, aftermath, withoutBonus} = loanAftermath(answer, decimal('1700'));
    if (aftermath.kind !== 'liquidated') throw new Error(aftermath.kind);
    expect(protocol.id).to.equal('morpho-blue');
    // all of 15,000 may be repaid; 1/(1 − 0.3·(1 − 0.86)) − 1 = 4.3841 %
    expect(ratioToFloat(aftermath.repaid[0]!.quantity)).to.equal(15_000);
    expect(ratioToFloat(aftermath.penaltyValue)).to.be.closeTo(15_000 * (1 / (1 - 0.3 * 0.14) - 1), 1e-9);
    expect(withoutBonus).to.deep.equal([]);
  });

  it('counts no bonus where none is on record, and names the asset', () => {
    const scenario = loanScenario({
      collaterals: [{asset: 'XYZ', quantity: '10', price: '1', threshold: '50'}],
      debts: [{asset: 'USDC', quantity: '4', price: '1'}],
    });
    expect(loanAftermath(loanOf(scenario), decimal('0.5')).withoutBonus).to.deep.equal(['XYZ']);
  });
});

describe('a link keeps funding and rates', () => {
  it('as typed', () => {
    const scenario = withFunding('0.0100 %', '4', {
      ...loanScenario({
        collaterals: [{asset: 'WETH', quantity: '12', price: '1874.89', threshold: '', rate: '1.80'}],
        debts: [{asset: 'USDC', quantity: '14000', price: '1', rate: '5.25'}],
      }),
    });
    const state = toState(scenario);
    expect(state).to.contain('funding=0.0100%20%25;funding.hours=4');
    expect(state).to.contain('collaterals=WETH,12,1874.89,,1.80;debts=USDC,14000,1,5.25');
    expect(fromState(state).scenario).to.deep.equal(scenario);
  });

  it('and one written before there were any means what it meant', () => {
    const {scenario, lost} = fromState('p1;kind=loan;collaterals=WETH,12,1874.89;debts=USDC,14000,1;end');
    expect(lost).to.deep.equal([]);
    expect(scenario.outlook).to.include({funding: '', fundingHours: '8'});
    expect(scenario.loan.debts).to.deep.equal([
      {asset: 'USDC', quantity: '14000', price: '1', rate: '', volatility: '', beta: ''},
    ]);
  });
});
