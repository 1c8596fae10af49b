import {expect} from '@open-wc/testing';
import {recentCloses, uprightDomain} from '../../src/charts/upright/index.js';
import {barsOf, closesOf, DAY, long, short, START, swaying} from '../support/upright.js';

describe('uprightDomain(marks, closes)', () => {
  const closes = (...prices: number[]) => prices.map((price, at) => ({time: at, price}));

  it('has three σ and all closes inside', () => {
    const [low, high] = uprightDomain(long, closes(1500, 2024));
    expect(low).to.be.within(1470, 1500);
    expect(high).to.be.within(2024, 2050);
  });

  it('cuts a history off that would lay the marks on one another: eight times their own at most', () => {
    const own = uprightDomain(short, closes(1874.89));
    const [low, high] = uprightDomain(short, closes(10, 90_000));
    expect(high - low).to.be.closeTo(8 * (own[1] - own[0]), 1e-6);
    expect([low < own[0], high > own[1], low >= 0]).to.deep.equal([true, true, true]);
  });

  it('stays where it is held', () => {
    expect(uprightDomain({...long, span: [1600, 2000]}, closes(100, 9000))).to.deep.equal([1600, 2000]);
  });
});

describe('recentCloses(bars, days, now)', () => {
  it('are of the last days, by when each bar closed', () => {
    const recent = closesOf(swaying(90));
    expect(recent.closes).to.have.length(60);
    expect(recent.closes[0]!.time).to.equal(START + 31 * DAY);
    expect(recent.closes.at(-1)!.time).to.equal(START + 90 * DAY);
    expect(closesOf(swaying(5000, 100), 3600).closes).to.have.length(1440);
    expect(closesOf(swaying(12)).closes).to.have.length(12);
  });

  it('leave out a bar that has not closed yet', () => {
    const bars = barsOf([1, 2, 3]);
    expect(recentCloses(bars, 60, START + 3 * DAY - 1)!.closes.map(({price}) => price)).to.deep.equal([1, 2]);
    expect(recentCloses(bars, 60, START + 3 * DAY)!.closes).to.have.length(3);
    expect(recentCloses(bars, 60, START)).to.equal(null);
  });
});
