import {expect} from '@open-wc/testing';
import {compareRatios, formatDecimal} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import type {Kernel} from '../../src/kernel/index.js';
import {
  answerPosition,
  answersBy,
  CALM_ROOM,
  exampleLoan,
  noAccount,
  noOutlook,
  exampleRules,
  positionFixes,
  WATCH_ROOM,
} from '../../src/scenario/index.js';
import type {PositionText, Scenario} from '../../src/scenario/index.js';
import {Seeded} from '../support/seeded.js';

let kernel: Kernel;
before(async () => {
  kernel = await loadKernel();
});

const scenario = (position: Partial<PositionText>): Scenario => ({
  kind: 'position',
  loan: exampleLoan,
  outlook: noOutlook,
  account: noAccount,
  position: {
    market: 'binance-usdm/ETHUSDT',
    side: 'long',
    size: '28',
    sizeUnit: 'base',
    given: 'leverage',
    leverage: '10',
    margin: '',
    entry: '1902.40',
    mark: '1874.89',
    stop: '',
    solveFor: 'liquidation',
    liquidation: '',
    own: exampleRules,
    ...position,
  },
});

function fixesOf(asked: Scenario) {
  const {answer} = answersBy(answerPosition, asked, kernel);
  return answer ? positionFixes(answer, asked, answerPosition, kernel) : [];
}

describe('positionFixes(answer, scenario, answerer, kernel)', () => {
  it('writes down what the reader would have typed', () => {
    const [add, cut] = fixesOf(scenario({}));
    expect(add!.after.position).to.include({given: 'margin', margin: '8823.49', size: '28'});
    expect(cut!.after.position).to.include({given: 'margin', size: '15.8420'});
    expect(formatDecimal(cut!.amount)).to.equal('12.158');
  });

  it('adds cents to a margin that is no whole cent: 53267.20/7', () => {
    const [add] = fixesOf(scenario({leverage: '7'}));
    expect(add!.after.position.margin).to.match(/^\d+\.\d{1,2}$/u);
  });

  it('leaves out a size that cannot be written: 50,000 USDT of ETH at 1,902.40', () => {
    const kinds = fixesOf(scenario({size: '50000', sizeUnit: 'quote'})).map(fix => fix.kind);
    expect(kinds).to.deep.equal(['add-margin']);
  });

  it('reaches what it says for 500 seeded positions, long and short', () => {
    const seeded = new Seeded(7);
    let count = 0;
    for (let row = 0; row < 500; row++) {
      const asked = scenario({
        market: seeded.pick(['binance-usdm/ETHUSDT', 'binance-usdm/BTCUSDT', 'binance-usdm/DOGEUSDT']),
        side: seeded.pick(['long', 'short']),
        size: String(seeded.integer(1, 5000)),
        leverage: String(seeded.integer(2, 20)),
        mark: String(seeded.integer(1700, 2100)),
      });
      for (const fix of fixesOf(asked)) {
        count += 1;
        const {answer} = answersBy(answerPosition, fix.after, kernel);
        if (fix.kind === 'add-at-once') {
          expect(answer?.level, JSON.stringify(asked.position)).to.equal('danger');
          continue;
        }
        const least = fix.reaches === 'calm' ? CALM_ROOM : WATCH_ROOM;
        const isReached = answer?.level === 'none' || (answer?.room && compareRatios(answer.room, least) >= 0);
        expect(isReached, JSON.stringify(asked.position)).to.equal(true);
      }
    }
    expect(count).to.be.greaterThan(400);
  });
});
