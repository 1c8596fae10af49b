import {expect} from '@open-wc/testing';
import {account, continuousSchedule, flatSchedule, loan, marginRules} from '../../../src/contracts/index.js';
import type {AccountInput, AccountPositionInput} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio} from '../../../src/decimal/index.js';
import {nearestAccountLiquidation, nearestLiquidation} from '../../../src/measures/index.js';
import type {NearestLiquidation, PriceMoves} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

const rules = marginRules({schedule: continuousSchedule([{rate: '0.1'}]), tick: '0.5'});
const btc: AccountPositionInput = {asset: 'BTC', side: 'long', size: '1', entry: '1000', mark: '1000', rules};
const eth: AccountPositionInput = {asset: 'ETH', side: 'long', size: '10', entry: '100', mark: '100', rules};
const short = {side: 'short'} as const;
const half: PriceMoves = {volatilities: {BTC: '0.5'}};
const both = {volatilities: {BTC: '0.5', ETH: '0.5'}};

const ask = (input: AccountInput, moves: PriceMoves = half) => nearestAccountLiquidation(account(input), moves, '1');
const at = (answer: NearestLiquidation) => {
  if (answer.kind !== 'at') throw new RangeError(JSON.stringify(answer));
  return answer;
};
const returnsOf = (answer: NearestLiquidation) => at(answer).returns.map(({logReturn}) => logReturn);

describe('nearestAccountLiquidation(account, moves, horizonYears)', () => {
  it('is ln(mark/price) over the volatility of one asset: 500 + (P − 1000) = 0.1·P', () => {
    const {distance, errorBound, returns} = at(ask({balance: '500', positions: [btc]})); // P = 500/0.9
    expect(distance).to.be.closeTo(Math.log(9 / 5) / 0.5, 1e-15);
    expect(errorBound).to.be.below(1e-13);
    expect(returns[0]!.logReturn).to.be.closeTo(Math.log(5 / 9), 1e-15);
    expect(formatDecimal(returns[0]!.price)).to.equal('556'); // 555.56, up to the tick of 0.5
    const quarter = at(nearestAccountLiquidation(account({balance: '500', positions: [btc]}), half, '0.25'));
    expect(quarter.distance).to.be.closeTo(2 * distance, 1e-14);
  });

  it('is longer than the first order for a long, shorter for a short', () => {
    const long = at(ask({balance: '500', positions: [btc]}));
    const sold = at(ask({balance: '500', positions: [{...btc, ...short}]})); // 1500 = 1.1·P
    expect(long.firstOrder).to.be.closeTo(400 / 900 / 0.5, 1e-15);
    expect(long.distance).to.be.above(long.firstOrder!);
    expect(sold.distance).to.be.closeTo(Math.log(15 / 11) / 0.5, 1e-15);
    expect(sold.distance).to.be.below(sold.firstOrder!);
  });

  it('gives hedge legs one price, a coin its market’s, and walks inverse contracts in 1/price', () => {
    const legs = [
      {...btc, size: '2'},
      {...btc, ...short},
    ];
    expect(returnsOf(ask({balance: '500', positions: legs}))[0]).to.be.closeTo(Math.log(500 / 700), 1e-15);
    const collaterals = [{asset: 'BTC', quantity: '1', price: '1000', weight: '0.8'}];
    const withCoin = ask({balance: '100', positions: [btc], collaterals}); // 1.7·P = 900
    expect(returnsOf(withCoin)[0]).to.be.closeTo(Math.log(0.9 / 1.7), 1e-15);
    const inverse = {...btc, kind: 'inverse', size: '1000'} as const; // 1.5 − 1000/P = 100/P
    const coin = at(ask({balance: '0.5', positions: [inverse]}));
    expect(coin.returns[0]!.logReturn).to.be.closeTo(Math.log(1.1 / 1.5), 1e-15);
    expect(formatDecimal(coin.returns[0]!.price)).to.equal('733.5');
  });

  it('chooses the bracket at the prices there: 3000 + 9·(P − 1000) within 0.2·9·P − 450 above a notional of 4500', () => {
    const stepped = marginRules({schedule: continuousSchedule([{upTo: '4500', rate: '0.1'}, {rate: '0.2'}])});
    const answer = ask({balance: '3000', positions: [{...btc, size: '9', rules: stepped}]});
    expect(returnsOf(answer)[0]).to.be.closeTo(Math.log(5550 / 7200), 1e-15); // 7.2·P = 5550
    const thin = ask({balance: '5500', positions: [{...btc, size: '9', rules: stepped}]});
    expect(returnsOf(thin)[0]).to.be.closeTo(Math.log(3500 / 8100), 1e-15); // 8.1·P = 3500, a notional of 3889
  });

  it('falls evenly where two longs are alike: 500 + 2000·(x − 1) = 200·x', () => {
    const apart = at(ask({balance: '500', positions: [btc, eth]}, both));
    expect(apart.distance).to.be.closeTo((Math.log(1.2) * Math.SQRT2) / 0.5, 1e-14);
    expect(apart.returns.map(({asset, price}) => [asset, formatDecimal(price)])).to.deep.equal([
      ['BTC', '833.5'],
      ['ETH', '83.5'],
    ]);
    const together = ask({balance: '500', positions: [btc, eth]}, {...both, correlations: {'BTC/ETH': 1}});
    expect(at(together).distance).to.be.closeTo(Math.log(1.2) / 0.5, 1e-14);
  });

  it('picks one of two shorts where far, both where near: x + z = (balance + 2000)/1100', () => {
    const positions = [
      {...btc, ...short},
      {...eth, ...short},
    ];
    const near = returnsOf(ask({balance: '1000', positions}, both));
    expect(near[0]).to.be.closeTo(Math.log(15 / 11), 1e-12);
    expect(near[1]).to.be.closeTo(Math.log(15 / 11), 1e-12);
    const far = at(ask({balance: '20000', positions}, both)); // ln 10 each is ln 10·√2 = 3.26; ln 19 alone is 2.94
    expect(far.distance * 0.5).to.be.below(Math.log(19));
    const [x, z] = far.returns.map(({logReturn}) => logReturn).sort((a, b) => a - b) as [number, number];
    expect(Math.exp(x) + Math.exp(z)).to.be.closeTo(20, 1e-12);
    expect(x * Math.exp(z)).to.be.closeTo(z * Math.exp(x), 1e-10); // the condition of Lagrange
    expect(x).to.be.below(0.2);
  });

  it('stands on the edge where a flat requirement jumps over the equity', () => {
    const jumps = marginRules({schedule: flatSchedule([{upTo: '1200', rate: '0.1'}, {rate: '0.5'}]), tick: '0.5'});
    const answer = at(ask({balance: '300', positions: [{...btc, rules: jumps}]})); // 500 < 600 at 1200; falling it is 778
    expect([answer.binding, formatDecimal(answer.returns[0]!.price)]).to.deep.equal(['edge', '1199.5']);
    expect(answer.returns[0]!.logReturn).to.be.closeTo(Math.log(1.2), 1e-15);
    const two = at(
      ask(
        {
          balance: '300',
          positions: [
            {...btc, rules: jumps},
            {...eth, size: '0.001'},
          ],
        },
        both,
      ),
    );
    expect(two.binding).to.equal('edge');
    expect(two.returns[1]!.logReturn).to.be.closeTo(0, 1e-15); // uncorrelated: it stands still
  });

  it('is now past the threshold, and zero away on it where that is healthy', () => {
    const past = ask({balance: '50', positions: [btc]});
    expect(past.kind === 'now' && formatRatio(past.shortfall)).to.equal('50');
    const on = ask({balance: '100', positions: [btc], atThreshold: 'survives'});
    expect([at(on).distance, returnsOf(on)[0]]).to.deep.equal([0, 0]);
    expect(ask({balance: '100', positions: [btc]}).kind).to.equal('now');
  });

  it('is never where every price may go to zero, where nothing moves, and where tied prices cancel', () => {
    expect(ask({balance: '1000', positions: [btc]})).to.deep.equal({kind: 'never', why: 'price-below-zero'});
    expect(ask({balance: '500', positions: [btc]}, {volatilities: {}})).to.deep.equal({
      kind: 'never',
      why: 'nothing-moves',
    });
    const staked = loan({
      collaterals: [{asset: 'wstETH', quantity: '10', price: '2400', threshold: '0.9'}],
      debts: [{asset: 'WETH', quantity: '9', price: '2000'}],
    });
    const volatilities = {wstETH: '0.8', WETH: '0.8'};
    const tied = nearestLiquidation(staked, {volatilities, correlations: {'wstETH/WETH': 1}}, '1');
    expect(tied).to.deep.equal({kind: 'never', why: 'tied-moves'});
    expect(nearestLiquidation(staked, {volatilities, correlations: {'wstETH/WETH': 0.99}}, '1').kind).to.equal('at');
  });

  it('names what it refuses', () => {
    const input = {balance: '500', positions: [btc, eth]};
    const refused = (moves: unknown, horizon: unknown = '1') =>
      refusal(() => nearestAccountLiquidation(account(input), moves as PriceMoves, horizon as string));
    expect(refused({volatilities: {SOL: '1'}})).to.deep.equal(['moves.volatilities.SOL', 'unknown-asset']);
    expect(refused({volatilities: {BTC: '0'}})).to.deep.equal(['moves.volatilities.BTC', 'not-positive']);
    expect(refused({volatilities: {BTC: '60'}})).to.deep.equal(['moves.volatilities.BTC', 'out-of-bounds']);
    expect(refused({volatilities: null})).to.deep.equal(['moves.volatilities', 'not-an-object']);
    expect(refused(both, '0')).to.deep.equal(['horizonYears', 'not-positive']);
    const none = () => nearestAccountLiquidation({} as ReturnType<typeof account>, half, '1');
    expect(refusal(none)).to.deep.equal(['account', 'not-an-account']);
  });
});
