import {ladderDomain, type LadderMarks} from '../../charts/ladder/index.js';
import {layoutSmallLine, type SmallLineShapes} from '../../charts/small-line/index.js';
import type {Language} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import {marksOf} from '../ladder/marks.js';
import {assetOf} from './line-facts.js';

/** Marks of a line, and what its prices are of: only those of the same can be compared. */
interface Line {
  readonly axis: string;
  readonly marks: LadderMarks;
}

/** Returns a small load line for each column, those of the same asset on one price axis; `null` where there is nothing to draw. */
export function picturesOf(
  columns: readonly (Shown | null)[],
  width: number,
  language: Language,
): readonly (SmallLineShapes | null)[] {
  const lines = columns.map(shown => shown && lineOf(shown, language));
  const domains = new Map<string, readonly [number, number]>();
  for (const line of lines) {
    if (!line) continue;
    const [low, high] = ladderDomain(line.marks);
    const [least, most] = domains.get(line.axis) ?? [low, high];
    domains.set(line.axis, [Math.min(low, least), Math.max(high, most)]);
  }
  return lines.map((line, at) => {
    if (!line) return null;
    const domain = domains.get(line.axis)!;
    const marks = columns[at]!.onLadder?.({...line.marks, span: domain}) ?? line.marks;
    return layoutSmallLine(marks, {width, domain});
  });
}

/** Entry, stop and brackets have no room here. */
function lineOf({answer, words}: Shown, language: Language): Line | null {
  const marks = {...marksOf(answer, language), signs: []};
  if (!marks.now && marks.liquidations.length === 0) return null;
  return {axis: `${assetOf(answer)} ${words.unit}`, marks};
}
