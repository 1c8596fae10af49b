import {expect} from '@open-wc/testing';
import {InputError} from '../../src/errors.js';
import {findMarket, isStale, markets, RULES_READ, STALE_AFTER_DAYS} from '../../src/venues/index.js';

describe('findMarket(id)', () => {
  it('finds every market of the room by its id, and no two share one', () => {
    for (const market of markets) expect(findMarket(market.id)).to.equal(market);
    expect(new Set(markets.map(market => market.id)).size).to.equal(markets.length);
  });

  for (const id of ['BTCUSDT', 'binance-usdm/btcusdt', '', '<b>', 'x'.repeat(10_000)]) {
    it(`refuses ${id.slice(0, 20) || 'nothing'} and says what it knows`, () => {
      expect(() => findMarket(id))
        .to.throw(InputError)
        .with.property('code', 'unknown-market');
    });
  }
});

describe('isStale(market, today)', () => {
  const rows = [
    // asOf          today         stale  working
    ['2026-11-20', '2026-11-20', false], // the same day
    ['2026-05-24', '2026-11-20', false], // 180 days: 7 + 30 + 31 + 31 + 30 + 31 + 20
    ['2026-05-23', '2026-11-20', true], //  181 days
    ['2026-11-20', '2026-01-01', false], // a page behind the build
    ['2023-09-05', '2024-03-03', false], // 180 days across a 29 February
    ['2023-09-05', '2024-03-04', true],
  ] as const;
  for (const [asOf, today, stale] of rows) {
    it(`numbers as of ${asOf} are ${stale ? 'stale' : 'current'} on ${today}`, () => {
      expect(isStale({asOf, stale: false}, today)).to.equal(stale);
    });
  }

  it('keeps what a recording calls stale, on any day', () => {
    expect(isStale({asOf: '2026-11-20', stale: true}, '2026-11-20')).to.equal(true);
  });

  it("never calls the user's own numbers stale", () => {
    expect(isStale({asOf: null, stale: false}, '2099-01-01')).to.equal(false);
  });

  for (const today of ['', 'today', '2026-13-01', '2026-02-30', '2026-11-20T00:00', '20.11.2026']) {
    it(`refuses ${today || 'nothing'} for today`, () => {
      expect(() => isStale({asOf: '2026-11-20', stale: false}, today))
        .to.throw(InputError)
        .with.property('code', 'not-a-day');
    });
  }
});

describe('markets', () => {
  it(`each says who published it and when, or that it is the user's own`, () => {
    for (const {id, source, asOf, read} of markets) {
      expect(source === null, id).to.equal(asOf === null);
      expect(read, id).to.equal(RULES_READ);
      if (source) expect(source.url, id).to.match(/^https:\/\/[^ ]+\/[0-9a-f]{40}\//); // at a fixed commit
    }
  });

  it(`carries in \`stale\` what ${STALE_AFTER_DAYS} days say on the day it was read, and the oldest asset says for a loan`, () => {
    for (const market of markets) {
      const parts = market.kind === 'lending' ? market.assets : [market];
      const anyStale = parts.some(({asOf}) => isStale({asOf, stale: false}, RULES_READ));
      expect(market.stale, market.id).to.equal(anyStale);
    }
  });
});
