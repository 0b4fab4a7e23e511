/** Lines on their way to another thread: their bytes end to end and their lengths, so that two buffers move and none is copied. */
export interface Batch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bytes of each line; -1 for one that was too long to keep. */
  readonly lengths: Int32Array<ArrayBuffer>;
}

const TOO_LONG = -1;

export function pack(lines: readonly (Buffer | null)[]): Batch {
  const lengths = Int32Array.from(lines, (line) => line?.length ?? TOO_LONG);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + Math.max(length, 0), 0));
  let at = 0;
  for (const line of lines) {
    if (line === null) continue;
    bytes.set(line, at);
    at += line.length;
  }
  return { bytes, lengths };
}

export function unpack({ bytes, lengths }: Batch): readonly (Buffer | null)[] {
  let at = 0;
  return Array.from(lengths, (length) => {
    if (length === TOO_LONG) return null;
    at += length;
    return Buffer.from(bytes.buffer, bytes.byteOffset + at - length, length);
  });
}
