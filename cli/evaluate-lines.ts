/** Lines of a byte stream. A line kept in pieces never takes more memory than the longest one allowed. */
import type { Readable } from 'node:stream';

const NEWLINE = 10;

/** Yields the lines of each chunk; null for one that was too long to keep. A last line needs no newline. */
export async function* splitLines(input: Readable, maxBytes: number): AsyncGenerator<readonly (Buffer | null)[]> {
  let pieces: Buffer[] = [];
  let size = 0;
  const take = (): Buffer | null => {
    const line = size > maxBytes ? null : pieces.length === 1 ? (pieces[0] ?? null) : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    return line;
  };
  const keep = (piece: Buffer): void => {
    size += piece.length;
    if (size > maxBytes) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of input) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    const lines: (Buffer | null)[] = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      keep(bytes.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    if (start < bytes.length) keep(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [take()];
}
