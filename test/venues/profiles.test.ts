import {expect} from '@open-wc/testing';
import {findProfile, venueProfiles} from '../../src/venues/index.js';
import {refusal} from '../support/refusals.js';

const COMPARED = [
  ...['binance-usdm', 'binance-coinm', 'bybit', 'okx', 'bitget', 'gate', 'kucoin', 'bitmex', 'deribit', 'hyperliquid'],
  ...[
    'dydx-v4',
    'drift-v2',
    'gmx-v1',
    'gmx-v2',
    'orderly',
    'jojo',
    'synthetix-v1',
    'phemex',
    'htx',
    'coinex',
    'delta',
    'mexc',
  ],
];

describe('findProfile(venue, day)', () => {
  it('knows every venue of the comparison', () => {
    expect([...new Set(venueProfiles.map(({venue}) => venue))].sort()).to.deep.equal([...COMPARED].sort());
    for (const venue of COMPARED) expect(findProfile(venue, '2026-11-20').until, venue).to.equal(null);
  });

  const turns = [
    // a venue that changed is two profiles; the day before and the day itself
    ['kucoin', '2025-05-21', 'KuCoin until May 2025'],
    ['kucoin', '2025-05-22', 'KuCoin'],
    ['bybit', '2026-05-26', 'Bybit before unified accounts'],
    ['bybit', '2026-05-27', 'Bybit unified account'],
    ['hyperliquid', '2023-03-27', 'Hyperliquid in March 2023'],
    ['hyperliquid', '2026-11-20', 'Hyperliquid'],
    ['hyperliquid', '2020-01-01', 'Hyperliquid in March 2023'], // before anything seen: the earliest
  ] as const;
  for (const [venue, day, name] of turns) {
    it(`${venue} on ${day} is ${name}`, () => expect(findProfile(venue, day).name).to.equal(name));
  }

  it('follows each profile that ended by one that begins there', () => {
    for (const [index, {venue, until}] of venueProfiles.entries()) {
      if (until === null) continue;
      const next = venueProfiles[index + 1]!;
      expect([next.venue, next.since?.day]).to.deep.equal([venue, until]);
    }
  });

  it('gives a reason for all it does not know, and a source for the rest', () => {
    for (const profile of venueProfiles) {
      for (const value of Object.values(profile) as unknown[]) {
        if (typeof value === 'object' && value && 'why' in value) expect(value.why, profile.name).to.match(/\w+ \w+/);
      }
      expect(profile.source.where.length, profile.name).to.be.above(5);
    }
  });

  it('refuses a venue that is not on record, and a day that is none', () => {
    expect(refusal(() => findProfile('mtgox', '2026-11-20'))).to.deep.equal(['venue', 'unknown-venue']);
    expect(refusal(() => findProfile('okx', 'today'))).to.deep.equal(['day', 'not-a-day']);
  });
});
