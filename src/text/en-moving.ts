/** What is said of a mark of the load line that a hand moves, in English; loaded with what moves it. */
export const enMoving = {
  $name: 'moving',
  marks: 'Marks to move',
  spoken: {
    alone: '{name}, {price}',
    before: '{name}, {price}, {percent} before liquidation',
    beyond: '{name}, {price}, {percent} beyond liquidation',
    below: '{name}, {price}, {percent} below now',
    above: '{name}, {price}, {percent} above now',
  },
  readout: {
    alone: '{price}',
    before: '{price} · {percent} before liquidation',
    beyond: '{price} · {percent} beyond liquidation',
    below: '{price} · {percent} below now',
    above: '{price} · {percent} above now',
    add: '{price} · add {amount} · {leverage}',
    take: '{price} · take out {amount} · {leverage}',
    repay: '{price} · repay {amount}',
    borrow: '{price} · borrow {amount} more',
    liquidated: '{price} · liquidated at {liquidation}',
    refused: '{price} · {why}',
  },
  refused: {
    margin: 'next to no margin is left',
    debt: 'nothing can be owed beyond',
    price: 'no liquidation price beyond',
    withheld: 'the brackets end here',
    leverage: 'less leverage is allowed beyond',
    input: 'another input is wrong beyond',
  },
} as const;
