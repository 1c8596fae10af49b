/*
 * Equity less requirement as the prices of several assets move, in floats: each asset adds a part of its own, a straight line in its price
 * between the prices at which a bracket begins. y is a log return; part = offset + slope·(e^y − 1), 0 at the marks.
 */

/** What one asset adds to slack. Piece k begins at floor k − 1; the first begins at a price of zero. */
export interface AssetSlack {
  readonly asset: string;
  /** Log returns at which the next piece begins, ascending; a floor belongs to the piece above it. */
  readonly floors: readonly number[];
  /** One more than floors. */
  readonly offsets: readonly number[];
  readonly slopes: readonly number[];
  /** The least it adds at each floor: where the requirement jumps, on the worse side. */
  readonly atFloors: readonly number[];
}

/** `atMarks` is the slack of the marks, standing assets included. */
export interface SlackSurface {
  readonly atMarks: number;
  readonly assets: readonly AssetSlack[];
}

/** Slack at a point, how much of it each term adds without sign, and the piece each asset stands on. */
export interface SurfacePoint {
  readonly slack: number;
  /** Σ |terms|: what the rounding of slack is measured by. */
  readonly gross: number;
  readonly pieces: readonly number[];
}

/** The piece in force at a log return. */
export function pieceAt({floors}: AssetSlack, y: number): number {
  let piece = 0;
  while (piece < floors.length && floors[piece]! <= y) piece++;
  return piece;
}

/** What an asset adds on one of its lines. */
export const partOn = ({offsets, slopes}: Pick<AssetSlack, 'offsets' | 'slopes'>, piece: number, y: number): number =>
  offsets[piece]! + slopes[piece]! * Math.expm1(y);

/** Slack at a point, on given pieces or on those in force. */
export function surfaceAt({atMarks, assets}: SlackSurface, y: readonly number[], on?: readonly number[]): SurfacePoint {
  let slack = atMarks;
  let gross = Math.abs(atMarks);
  const pieces = on ?? assets.map((asset, at) => pieceAt(asset, y[at]!));
  for (let at = 0; at < assets.length; at++) {
    const {offsets, slopes} = assets[at]!;
    const offset = offsets[pieces[at]!]!;
    const moved = slopes[pieces[at]!]! * Math.expm1(y[at]!);
    slack += offset + moved;
    gross += Math.abs(offset) + Math.abs(moved);
  }
  return {slack, gross, pieces};
}

/** What slack changes by per unit of each log return: slope·e^y. */
export function gradientAt({assets}: SlackSurface, y: readonly number[], pieces: readonly number[]): number[] {
  return assets.map(({slopes}, at) => slopes[pieces[at]!]! * Math.exp(y[at]!));
}

/** The least an asset adds at one log return: at a floor where the requirement jumps, on the worse side of it. */
export function leastAt(asset: AssetSlack, y: number): number {
  const piece = pieceAt(asset, y);
  return piece > 0 && asset.floors[piece - 1] === y ? asset.atFloors[piece - 1]! : partOn(asset, piece, y);
}

/** A floor at which what an asset adds jumps. */
export interface Cliff {
  readonly at: number;
  readonly y: number;
}

/** Relative to the terms that meet there: what rounding leaves of a requirement that joins up. */
const JUMP = 1e-12;

/** Every floor of the surface at which slack jumps; `at` is the asset's place. */
export function cliffsOf({assets}: SlackSurface): Cliff[] {
  return assets.flatMap((asset, at) =>
    asset.floors.flatMap((y, k) => {
      const [below, above] = [partOn(asset, k, y), partOn(asset, k + 1, y)];
      const scale = [k, k + 1].reduce(
        (sum, piece) => sum + Math.abs(asset.offsets[piece]!) + Math.abs(asset.slopes[piece]! * Math.expm1(y)),
        0,
      );
      return Math.abs(above - below) > JUMP * scale ? [{at, y}] : [];
    }),
  );
}

/** The surface with some assets held at a log return, on the worse side of a cliff there; the others stay in their order. */
export function heldAt({atMarks, assets}: SlackSurface, held: ReadonlyMap<number, number>): SlackSurface {
  let sum = atMarks;
  for (const [at, y] of held) sum += leastAt(assets[at]!, y);
  return {atMarks: sum, assets: assets.filter((_, at) => !held.has(at))};
}
