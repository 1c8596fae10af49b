/** A line of a table and where it stood in the file, counted from 1. */
export interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Splits delimited text into lines of cells: comma, semicolon or tab, whichever the first line has; quotes around a cell are
 * taken off, empty lines skipped.
 */
export function delimitedLines(text: string): readonly Line[] {
  const lines = (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text).split(/\r\n|\n|\r/);
  const first = lines.find(line => line.trim() !== '') ?? '';
  const delimiter = [',', ';', '\t'].find(each => first.includes(each)) ?? ',';
  return lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [{number: at + 1, cells: line.split(delimiter).map(cellText)}],
  );
}

function cellText(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).trim() : text;
}
