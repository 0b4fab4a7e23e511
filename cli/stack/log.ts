/** The one log of the stack: the lines of all its processes, each with the name of the one that wrote it. */
import pino, { type Logger } from 'pino';

export interface StackLog {
  /** For what the supervisor itself has to say. */
  readonly log: Logger;
  readonly onLine: (name: string, line: string, isError: boolean) => void;
}

export interface StackLogOptions {
  readonly format: 'text' | 'json';
  readonly level: string;
  readonly write: (text: string) => void;
}

const WIDTH = 16;
const LABELS: Readonly<Record<number, string>> = {
  10: 'trace ',
  20: 'debug ',
  40: 'warn ',
  50: 'error ',
  60: 'fatal ',
};

/** `text` is for a person at a terminal, `json` for a collector: one JSON object a line, whatever a process wrote. */
export function openStackLog({ format, level, write }: StackLogOptions): StackLog {
  const print = format === 'json' ? jsonLine : textLine;
  const onLine = (name: string, line: string, isError: boolean) => {
    if (line.trim() !== '') write(`${print(name, line, isError)}\n`);
  };
  const log = pino({ name: 'stack', level }, { write: (line: string) => onLine('stack', line.trimEnd(), false) });
  return { log, onLine };
}

function jsonLine(name: string, line: string, isError: boolean): string {
  const record = parseRecord(line);
  if (record === null) return JSON.stringify({ level: isError ? 50 : 30, time: Date.now(), name, msg: line });
  return record.name === undefined ? JSON.stringify({ ...record, name }) : line;
}

function textLine(name: string, line: string, isError: boolean): string {
  const record = parseRecord(line);
  if (record === null) return `${clock(Date.now())} ${name.padEnd(WIDTH)} ${isError ? 'error ' : ''}${line}`;
  const { level, time, name: known, msg, url, err, pid: _pid, hostname: _hostname, ...rest } = record;
  const label = typeof level === 'number' ? (LABELS[level] ?? '') : '';
  const words = [msg, url, readMessage(err)].filter((word) => typeof word === 'string' && word !== '').join(' ');
  const more = Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify(rest)}`;
  const who = typeof known === 'string' ? known : name;
  return `${clock(typeof time === 'number' ? time : Date.now())} ${who.padEnd(WIDTH)} ${label}${words}${more}`;
}

function readMessage(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : undefined;
}

function parseRecord(line: string): Record<string, unknown> | null {
  if (!line.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function clock(time: number): string {
  return new Date(time).toISOString().slice(11, 19);
}
