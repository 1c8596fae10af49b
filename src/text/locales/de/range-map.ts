import type {Translation} from '../../translation.js';

/** Die Karte zweier Preise. */
export const rangeMap: Translation['rangeMap'] = {
  title: 'Spannenkarte',
  sentences: {
    both: 'Gemeinsam fallen müssten sie um {together}; {asset} allein um {alone}.',
    together: 'Gemeinsam fallen müssten sie um {together}; {asset} allein liquidiert diesen Kredit nicht.',
    alone: '{asset} allein müsste sich um {alone} bewegen.',
    past: 'Bei den Preisen jetzt kann der Kredit liquidiert werden.',
    none: 'Kein Preispaar auf dieser Karte liquidiert den Kredit.',
  },
  caption:
    'Jeder Punkt ist ein Preispaar. Die dicke Linie ist ein Gesundheitsfaktor von 1: Dahinter, schraffiert, kann der Kredit liquidiert werden. Dünne Linien sind Gesundheitsfaktoren von 1,10, 1,20 und 1,30.',
  ovals: 'Ovale enthalten 1 und 2 σ dessen, was beide in {days} Tagen gemeinsam tun.',
  spoken:
    'Karte mit {across} nach rechts und {down} nach oben. {sentence} Pfeiltasten lesen die Gesundheit bei einem Preispaar.',
  now: 'jetzt',
  axis: 'Preis von {asset}',
  only: 'nur {asset} {percent}',
  all: 'gemeinsam {percent}',
  with: 'alles mit {asset} {percent}',
  mix: 'schlimmste wahrscheinliche Mischung',
  readout: '{across} {acrossPrice} ({acrossMove}) · {down} {downPrice} ({downMove}) · Gesundheitsfaktor {health}',
  hint: 'Pfeiltasten lesen ein Preispaar.',
  table: 'Als Tabelle',
  tableCaption: 'Gesundheitsfaktor nach den Preisen von {across} und {down}',
};
