import type {Translation} from '../../translation.js';

/** Eine Herleitung; ein Buchstabe darin ist der in der Formel. */
export const why: Translation['why'] = {
  title: 'Warum {price}',
  titleWithout: 'Warum kein Preis',
  copy: 'Schritte kopieren',
  copied: 'Kopiert',
  notCopied: 'Kopieren ist hier nicht erlaubt. Die Schritte stehen unten, zum Markieren.',
  text: 'Die Schritte als Text',
  letters: 'Buchstaben der Formel',
  hint: 'Zeigen Sie auf einen Buchstaben, oder gehen Sie mit den Pfeiltasten durch: Er leuchtet in beiden Zeilen, an seinem Feld und auf der Lademarke.',
  lit: '{letter} ist {name}: {value}.',
  litPrice: 'P ist der gesuchte Preis: {value}.',
  litNoPrice: 'P ist der gesuchte Preis.',
  formula: 'Formel, Schritt {number}',
  terms: {
    size: 'die Größe',
    notional: 'der Wert der Kontrakte',
    entry: 'der Einstiegspreis',
    margin: 'die Margin',
    rate: 'der Erhaltungssatz',
    deduction: 'der Abzug der Stufe',
    fee: 'die eingerechnete Gebühr',
    floor: 'der Anfang der Stufe',
    cap: 'das Ende der Stufe',
    contracts: 'die gehaltenen Kontrakte',
    mark: 'der Preis jetzt',
    tick: 'der Preisschritt',
    count: 'die Zahl der Schritte',
    threshold: 'die Liquidationsschwelle',
    quantity: 'die hinterlegte Menge',
    borrowed: 'die geschuldete Menge',
    assetPrice: 'der Preis',
    otherCollateral: 'der anrechenbare Wert der anderen Sicherheiten',
    otherDebt: 'die andere Schuld',
  },
  numbered: '{name}, Zeile {number}',
  steps: {
    equity: 'Beim Preis P ist das Eigenkapital die Margin und das, was der Preis gewonnen oder verloren hat.',
    requirement:
      'Die Regeln fordern einen Anteil vom Wert der Position bei P; wo die Stufe einen Betrag abzieht, um diesen weniger.',
    requirementFee: 'Die Regeln fordern einen Anteil vom Wert der Position bei P, und die Gebühr darauf.',
    requirementFrozen: 'Die Regeln fordern einen Anteil vom Wert der Position beim Einstieg, was der Preis auch macht.',
    requirementEdge:
      'Die Regeln fordern einen Satz auf den ganzen Wert bei P: unter {floor} den der Stufe {under}, ab dort den der Stufe {number}.',
    edge: 'Wo der Wert {floor} ist, springt die Anforderung über das Eigenkapital: Kein Preis macht sie gleich, und die Grenze selbst ist der Preis. Vor der Grenze, das Eigenkapital, auf der Grenze:',
    equal: 'Liquidiert wird, wo beide gleich sind.',
    solved: 'Nach P aufgelöst:',
    equalSolved: 'Liquidiert wird, wo beide gleich sind. Nach P aufgelöst:',
    solvedEdge: 'Der Wert ist {floor} beim Preis P:',
    roundedUp: 'Aufgerundet auf den Schritt von {tick}, zur früheren Liquidation hin: {price}.',
    roundedDown: 'Abgerundet auf den Schritt von {tick}, zur früheren Liquidation hin: {price}.',
    figuresUp:
      'Kein Preisschritt ist bekannt: aufgerundet auf das nächste {tick}, zur früheren Liquidation hin: {price}.',
    figuresDown:
      'Kein Preisschritt ist bekannt: abgerundet auf das nächste {tick}, zur früheren Liquidation hin: {price}.',
    nothingLeft:
      'Der Preis liegt unter dem ersten Schritt von {tick}: Abgerundet bleibt nichts davon, und jeder Preis liegt jenseits.',
    bracket: 'Verwendet wurde Stufe {number} von {count}, und der Wert bei P liegt in ihr.',
    bracketMoved:
      'Verwendet wurde Stufe {number} von {count}, und der Wert bei P liegt in ihr, obwohl der Wert beim Einstieg, {value}, in Stufe {entry} liegt.',
    bracketAtEntry:
      'Verwendet wurde Stufe {number} von {count}: Der Wert beim Einstieg liegt in ihr, und auf ihn kommt es hier an.',
    bracketByContracts:
      'Verwendet wurde Stufe {number} von {count}: Sie richtet sich nach den gehaltenen Kontrakten, die kein Preis ändert.',
    now: 'Beim Preis jetzt, {mark}, liegt die Anforderung über dem Eigenkapital. Es fehlen:',
    nowEven: 'Beim Preis jetzt, {mark}, bleibt über der Anforderung nichts, und das genügt zur Liquidation.',
    covered: 'Kein Preis löst die Gleichung: Die linke Seite ist bei jedem Preis über null, die rechte ist es nicht.',
    coveredAtEdges:
      'Kein Preis löst die Gleichung: Die linke Seite ist bei jedem Preis über null, die rechte ist es nicht; und an keiner Stufengrenze springt die Anforderung über das Eigenkapital.',
    rises:
      'Kein Preis löst die Gleichung: Die linke Seite ist bei jedem Preis über null, die rechte ist es nicht. Der Coin, der die Margin ist, steigt mit dem, was der Short schuldet.',
    coversShort:
      'Die Margin ist mindestens, was der Short schuldet, im selben Coin: Sie steigt mit der Schuld, und kein Preis liquidiert sie.',
    always: 'Kein Preis löst die Gleichung: Das Eigenkapital liegt bei jedem Preis unter der Anforderung.',
    beyond:
      'Mit der letzten Stufe, {number}, läge der Wert bei der Lösung über {cap}, wo diese Stufe endet. Was dort gefordert wird, ist nicht veröffentlicht, daher wird kein Preis gezeigt.',
    weighted: 'Beim Preis P von {asset} zählt jede Sicherheit mit ihrem Wert mal ihrer Schwelle.',
    debt: 'Die Schuld bei diesem Preis:',
    equalLoan:
      'Der Kredit wird jenseits des Preises liquidiert, bei dem beide gleich sind: Dort ist der Gesundheitsfaktor 1.',
    equalSolvedLoan: 'Beide sind gleich, und der Gesundheitsfaktor ist 1, beim Preis P:',
    falling: 'Von {asset} zählt mehr, als geschuldet ist, daher verliert der Kredit, wenn der Preis auf P fällt.',
    rising: 'Von {asset} ist mehr geschuldet, als zählt, daher verliert der Kredit, wenn der Preis auf P steigt.',
    nowLoan: 'Beim Preis jetzt, {mark}, liegt die Schuld über dem, was zählt. Es fehlen:',
    noDebt: 'Nichts ist geschuldet: Was zählt, liegt nie darunter, bei keinem Preis.',
    belowZero:
      'Kein Preis löst die Gleichung: P müsste null oder kleiner sein. Die übrigen Sicherheiten tragen die Schuld.',
    noMatter: 'P fällt heraus: Von {asset} zählt so viel, wie geschuldet ist, also entscheidet sein Preis nichts.',
    alwaysLoan: 'Kein Preis löst die Gleichung: Die Schuld liegt bei jedem Preis von {asset} über dem, was zählt.',
  },
  figure: {
    equity: 'Eigenkapital',
    requirement: 'Anforderung',
    counted: 'was zählt',
    debt: 'Schuld',
    meet: 'sie treffen sich bei {price}',
    jump: 'die Anforderung springt bei {price}',
    bracket: 'Stufe {number}',
    sentence: '{upper} und {lower} treffen sich bei {price}.',
    sentenceJump: '{lower} springt bei {price} über {upper}.',
    sentenceApart: '{upper} und {lower} treffen sich bei keinem hier gezeichneten Preis, von {from} bis {to}.',
    axes: '{quote}, gegen den Preis in {unit}',
    table: 'Die beiden Linien, Preis für Preis',
    price: 'Preis',
  },
};
