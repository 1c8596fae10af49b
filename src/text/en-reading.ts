/** What is said of a price that is read off the load line, in English; loaded with the cursor. */
export const enReading = {
  $name: 'reading',
  cursor: 'A price to read',
  readout: {
    alone: '{price}',
    now: '{price} · now',
    move: '{price} · {move}',
    chance: '{price} · {move} · {chance}',
  },
  spoken: {
    alone: '{price}',
    now: '{price}, the price now',
    move: '{price}, {move} from now',
    chance: '{price}, {move} from now, {chance}',
  },
} as const;
