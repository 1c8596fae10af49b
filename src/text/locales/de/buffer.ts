import type {Translation} from '../../translation.js';

/** Was zwischen dem Preis und der Liquidation liegt. */
export const buffer: Translation['buffer'] = {
  title: 'Puffer',
  limits: 'Wahrscheinlichkeit, die nicht überschritten werden soll',
  percent: '{percent}\u202f%',
  findings: {
    holds: 'In {days} berührt der Weg {quantile} mit {limit}, und die Liquidation liegt dahinter: {money} bleiben.',
    short: 'In {days} berührt der Weg {quantile} mit {limit}, und die Liquidation kommt vorher: {money} fehlen.',
    none: 'In {days} wird kein Preis mit {limit} berührt.',
  },
  days: {one: '1 Tag', other: '{days} Tagen'},
  rows: {
    quantile: 'Berührt mit {limit}',
    price: 'Puffer im Preis',
    share: 'Puffer vom Preis jetzt',
    sigmas: 'Puffer in σ von {days}',
    surplus: 'Überschuss, der danach bleibt',
    money: 'Puffer in Geld',
    held: 'Hält bis',
    end: 'Value at Risk des Endes allein',
  },
  heldUntil: '{date}, in {days}',
  heldAlways: 'für immer',
  range: '{from} bis {to}',
  why: 'Er untertreibt: Der Preis endet mit {limit} jenseits von {price}, berührt ihn unterwegs aber mit {chance}, und eine liquidierte Position kommt nicht zurück.',
  caption: 'Bei der mittleren Volatilität; in Klammern bei der tiefsten und der höchsten. Ohne Sprünge, vor Gebühren.',
  below: 'unter {chance}',
  above: 'über {chance}',
  /** Along the likeliest mix of several prices. */
  mix: {
    holds:
      'In {days} kommt das Konto auf dem wahrscheinlichsten Weg mit {limit} {sigmas} weit, und die Liquidation liegt dahinter: {money} vom Überschuss bleiben.',
    short:
      'In {days} kommt das Konto auf dem wahrscheinlichsten Weg mit {limit} {sigmas} weit, und die Liquidation kommt vorher: {money} fehlen.',
    caption:
      'Entlang der einen Richtung, in der die Liquidation am nächsten ist, in erster Ordnung der Preisbewegungen; andere Wege sind nicht gezählt. Ohne Sprünge, vor Gebühren.',
  },
};
