import {expect} from '@open-wc/testing';
import {historySentence, type HistorySide, type RecentCloses} from '../../src/charts/upright/index.js';
import {englishWith, fill} from '../../src/text/index.js';

const [HOUR, DAY] = [3600, 86_400];

const recent = (prices: readonly number[], stepSeconds: number, missing: readonly number[] = []): RecentCloses => ({
  stepSeconds,
  closes: prices
    .map((price, at) => ({time: 1_780_000_000 + at * stepSeconds, price}))
    .filter((_, at) => !missing.includes(at)),
});
const below: HistorySide = {price: 100, label: '100.00', direction: 'falling'};
const above: HistorySide = {price: 200, label: '200.00', direction: 'rising'};

function said(
  prices: readonly number[],
  {
    sides = [below],
    step = DAY,
    until = null,
    missing = [],
  }: {
    sides?: readonly HistorySide[];
    step?: number;
    until?: string | null;
    missing?: readonly number[];
  } = {},
): string {
  const finding = {asset: 'ETH', recent: recent(prices, step, missing), sides, until};
  const {sentence, values} = historySentence(finding, englishWith('en'));
  return fill(sentence, values);
}

const steady = (count: number, price = 150): number[] => Array<number>(count).fill(price);

describe('historySentence(finding, language)', () => {
  it('counts the days that closed beyond, and not those that closed at it', () => {
    expect(said([...steady(57), 99, 100, 99.99])).to.equal('In the last 60 days ETH closed below this price on 2.');
    expect(said([...steady(57), 201, 200, 200.01], {sides: [above]})).to.equal(
      'In the last 60 days ETH closed above this price on 2.',
    );
  });

  it('says never', () => {
    expect(said(steady(60))).to.equal('In the last 60 days ETH never closed below this price.');
    expect(said(steady(12), {sides: [above]})).to.equal('In the last 12 days ETH never closed above this price.');
  });

  it('says until when where the days are not the last', () => {
    expect(said([...steady(59), 1], {until: 'Jul 26, 2026'})).to.equal(
      'In the 60 days to Jul 26, 2026 ETH closed below this price on 1.',
    );
    expect(said([1], {until: 'Jul 26, 2026'})).to.equal('In the day to Jul 26, 2026 ETH closed below this price on 1.');
  });

  it('tells both sides of what is liquidated on both', () => {
    const sides = [above, below];
    expect(said([99, 201, 202], {sides})).to.equal(
      'In the last 3 days ETH closed below 100.00 on 1 and above 200.00 on 2.',
    );
    expect(said([99, 150], {sides})).to.equal(
      'In the last 2 days ETH closed below 100.00 on 1 and never above 200.00.',
    );
    expect(said([150, 201], {sides})).to.equal(
      'In the last 2 days ETH never closed below 100.00, and above 200.00 on 1.',
    );
    expect(said(steady(2), {sides})).to.equal('In the last 2 days ETH never closed below 100.00 or above 200.00.');
  });

  it('counts bars where they are not days, or some are missing', () => {
    expect(said([...steady(1439), 99], {step: HOUR})).to.equal(
      'In the last 60 days ETH closed below this price in 1 of 1,440 bars.',
    );
    expect(said(steady(5), {step: HOUR})).to.equal(
      'In the last 5 hours ETH closed below this price in none of 5 bars.',
    );
    expect(said([99], {step: HOUR, until: 'Jul 26, 2026'})).to.equal(
      'In the hour to Jul 26, 2026 ETH closed below this price in 1 of 1 bars.',
    );
    expect(said(steady(30), {step: HOUR})).to.contain('In the last 30 hours');
    expect(said(steady(100), {step: HOUR})).to.contain('In the last 4.2 days');
    expect(said([...steady(9), 99], {missing: [3, 4]})).to.equal(
      'In the last 10 days ETH closed below this price in 1 of 8 bars.',
    );
    expect(said([99, 150, 201, 201], {step: 4 * HOUR, sides: [below, above]})).to.equal(
      'In the last 16 hours, of 4 bars, ETH closed below 100.00 in 1 and above 200.00 in 2.',
    );
  });

  it('counts by hand what the design counts: 22 of 60', () => {
    const prices = Array.from({length: 60}, (_, at) => (at < 22 ? 1719.03 : 1719.04));
    const {values} = historySentence(
      {
        asset: 'ETH',
        recent: recent(prices, DAY),
        sides: [{price: 1719.04, label: '1,719.04', direction: 'falling'}],
        until: null,
      },
      englishWith('en'),
    );
    expect(values).to.include({count: '22', closes: '60', span: 'the last 60 days'});
  });
});
