import type {Translation} from '../../translation.js';

/** Was der Kurs bis jetzt tat. */
export const upright: Translation['upright'] = {
  chance: {
    one: 'Wahrscheinlichkeit der Berührung in 1 Tag',
    other: 'Wahrscheinlichkeit der Berührung in {days} Tagen',
  },
  spans: {
    lastHour: 'der letzten Stunde',
    lastHours: 'den letzten {count} Stunden',
    lastDay: 'dem letzten Tag',
    lastDays: 'den letzten {count} Tagen',
    hourTo: 'der Stunde bis {date}',
    hoursTo: 'den {count} Stunden bis {date}',
    dayTo: 'dem Tag bis {date}',
    daysTo: 'den {count} Tagen bis {date}',
  },
  days: {
    below: 'In {span} schloss {asset} an {count} unter diesem Preis.',
    above: 'In {span} schloss {asset} an {count} über diesem Preis.',
    neverBelow: 'In {span} schloss {asset} nie unter diesem Preis.',
    neverAbove: 'In {span} schloss {asset} nie über diesem Preis.',
    both: 'In {span} schloss {asset} an {below} unter {low} und an {above} über {high}.',
    onlyBelow: 'In {span} schloss {asset} an {below} unter {low} und nie über {high}.',
    onlyAbove: 'In {span} schloss {asset} nie unter {low} und an {above} über {high}.',
    neither: 'In {span} schloss {asset} nie unter {low} oder über {high}.',
  },
  bars: {
    below: 'In {span} schloss {asset} bei {count} von {closes} Kerzen unter diesem Preis.',
    above: 'In {span} schloss {asset} bei {count} von {closes} Kerzen über diesem Preis.',
    neverBelow: 'In {span} schloss {asset} bei keiner von {closes} Kerzen unter diesem Preis.',
    neverAbove: 'In {span} schloss {asset} bei keiner von {closes} Kerzen über diesem Preis.',
    both: 'In {span} schloss {asset} von {closes} Kerzen bei {below} unter {low} und bei {above} über {high}.',
    onlyBelow: 'In {span} schloss {asset} von {closes} Kerzen bei {below} unter {low} und bei keiner über {high}.',
    onlyAbove: 'In {span} schloss {asset} von {closes} Kerzen bei keiner unter {low} und bei {above} über {high}.',
    neither: 'In {span} schloss {asset} bei keiner von {closes} Kerzen unter {low} oder über {high}.',
  },
};
