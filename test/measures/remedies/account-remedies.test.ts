import {expect} from '@open-wc/testing';
import {
  account,
  continuousSchedule,
  flatSchedule,
  marginRules,
  type AccountPositionInput,
} from '../../../src/contracts/index.js';
import {compareRatios, decimal, formatDecimal, formatRatio, ratio, subtract, ZERO} from '../../../src/decimal/index.js';
import {accountLiquidation, balanceToAdd, sizeToClose, type Movement} from '../../../src/measures/index.js';
import {Seeded} from '../../support/seeded.js';
import {refusal} from '../../support/refusals.js';

const rules = marginRules({schedule: continuousSchedule([{rate: '0.1'}])});
const btc: AccountPositionInput = {asset: 'BTC', side: 'long', size: '1', entry: '1000', mark: '1000', rules};
const eth: AccountPositionInput = {asset: 'ETH', side: 'long', size: '10', entry: '90', mark: '100', rules};
const room = {falling: ratio('0.8'), rising: ratio('1.2')};
const together: Movement = {kind: 'common-move'};

describe('balanceToAdd(account, movement, room, step)', () => {
  it('adds what is missing where the market is a fifth lower: 0.1·1600 + 400 − 100 − 300', () => {
    const held = account({balance: '300', positions: [btc, eth]});
    const added = balanceToAdd(held, together, room, '0.01'); // ETH has gained 100
    expect(added.kind === 'needed' && [formatDecimal(added.amount), formatRatio(added.exact)]).to.deep.equal([
      '160',
      '160',
    ]);
  });

  it('has nothing to add where the room is there, at equality too', () => {
    expect(balanceToAdd(account({balance: '460', positions: [btc, eth]}), together, room).kind).to.equal('enough');
  });

  it('looks at the jumps on the way: 0.3 of 900 and more, 0.1 below', () => {
    const flat = marginRules({schedule: flatSchedule([{upTo: '900', rate: '0.1'}, {rate: '0.3'}])});
    const short = {...btc, side: 'short', size: '0.8', rules: flat} as const;
    // a short of 800 reaches 900 at 1.125: 270 + 100 there; at 1.2 it is 288 + 160
    const added = balanceToAdd(account({balance: '100', positions: [short]}), together, room, '1');
    expect(added.kind === 'needed' && formatDecimal(added.amount)).to.equal('348');
  });
});

describe('sizeToClose(account, movement, index, room, step)', () => {
  it('closes at the mark, what it realises stays: 400 − 200·(1 − t) − 200 + 0… = 0.1·(800·(1 − t) + 800)', () => {
    const held = account({balance: '200', positions: [btc, eth]});
    // 200 + 100 − 200·(2 − t) = 80·(2 − t): t = 2 − 300/280 = 0.928571…
    const closed = sizeToClose(held, together, 0, room, '0.001');
    expect(closed.kind === 'needed' && formatDecimal(closed.amount)).to.equal('0.929');
    expect(closed.kind === 'needed' && formatRatio(closed.exact, 6)).to.equal('0.928571');
    const other = sizeToClose(held, together, 1, room, '0.01');
    expect(other.kind === 'needed' && formatDecimal(other.amount)).to.equal('9.29');
    expect(other.kind === 'needed' && formatDecimal(other.after.balance)).to.equal('292.9'); // 9.29·(100 − 90)
  });

  it('cannot help by closing what hedges, or all of one', () => {
    const hedge: AccountPositionInput = {...btc, side: 'short', size: '0.5'};
    const held = account({balance: '100', positions: [btc, hedge]});
    expect(sizeToClose(held, together, 1, room)).to.deep.equal({kind: 'impossible', why: 'whole-position'});
    const poor = account({balance: '10', positions: [btc, eth]});
    expect(sizeToClose(poor, together, 0, room)).to.deep.equal({kind: 'impossible', why: 'whole-position'});
  });

  it('says so where a requirement jumps', () => {
    const flat = marginRules({schedule: flatSchedule([{upTo: '900', rate: '0.1'}, {rate: '0.3'}])});
    const held = account({balance: '10', positions: [{...btc, rules: flat}]});
    expect(sizeToClose(held, together, 0, room)).to.deep.equal({kind: 'impossible', why: 'schedule-jumps'});
    expect(refusal(() => sizeToClose(held, together, 3, room))).to.deep.equal(['index', 'out-of-bounds']);
  });
});

describe('remedies of random accounts', () => {
  const steps = continuousSchedule([{upTo: '5000', rate: '0.02'}, {upTo: '20000', rate: '0.05'}, {rate: '0.2'}]);
  const stepped = marginRules({schedule: steps});

  it('suffice, and one step less does not', () => {
    const seeded = new Seeded(20261129);
    const tally = {balance: 0, size: 0};
    for (let draw = 0; draw < 400; draw++) {
      const side = () => seeded.pick(['long', 'short'] as const);
      const position = (asset: string, mark: number): AccountPositionInput => {
        const size = seeded.amount(seeded.magnitude(500, 30000) / mark, 4);
        return {
          asset,
          side: side(),
          size,
          entry: seeded.amount(mark * seeded.magnitude(0.8, 1.25), 5),
          mark: String(mark),
          rules: stepped,
        };
      };
      const held = account({
        balance: seeded.amount(seeded.magnitude(500, 9000), 6),
        positions: [position('BTC', 1000), position('ETH', 100), position('BTC', 1000)],
      });
      const movement = seeded.pick<Movement>([together, {kind: 'others-fixed', asset: 'BTC'}]);
      const reached = (other: typeof held) => {
        const {standing, falling, rising} = accountLiquidation(other, movement);
        const isFar = [falling, rising].every(
          edge =>
            edge.kind === 'never' ||
            compareRatios(edge.factor, room.falling) <= 0 ||
            compareRatios(edge.factor, room.rising) >= 0,
        );
        return standing === 'healthy' && isFar;
      };
      const about = JSON.stringify(held);
      const added = balanceToAdd(held, movement, room, '0.01');
      if (added.kind === 'enough') {
        expect(reached(held), about).to.equal(true);
        continue;
      }
      if (added.kind !== 'needed') throw new RangeError(about);
      expect(reached(added.after), about).to.equal(true);
      expect(reached({...added.after, balance: subtract(added.after.balance, decimal('0.01'))}), about).to.equal(false);
      tally.balance += 1;
      const closed = sizeToClose(held, movement, 0, room, '0.0001');
      if (closed.kind !== 'needed') continue;
      expect(reached(closed.after), about).to.equal(true);
      const less = subtract(closed.amount, decimal('0.0001'));
      if (compareRatios(ratio(less), ratio(ZERO)) > 0) {
        const sooner = sizeToClose(held, movement, 0, room, '0.00000001');
        expect(sooner.kind === 'needed' && compareRatios(ratio(sooner.amount), ratio(less)) > 0, about).to.equal(true);
      }
      tally.size += 1;
    }
    expect(tally.balance).to.be.above(100);
    expect(tally.size).to.be.above(20);
  });
});
