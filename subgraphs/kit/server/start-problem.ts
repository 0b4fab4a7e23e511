/** Why a subgraph cannot start, in a sentence that says what to do. The cause keeps the stack; its text may hold a password. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  readonly exitCode = 2;
}

interface Place {
  readonly name: string;
  readonly host: string;
  readonly port: number;
}

export function databaseProblem({ name }: Pick<Place, 'name'>, cause: unknown): StartProblem {
  const code = codeOf(cause);
  const why = REASONS[code] ?? 'It answers, but its tables could not be brought up to date. Look in its own log.';
  return new StartProblem(`The database of ${name} cannot be used (${code}). ${why}`, { cause });
}

export function listenProblem({ name, host, port }: Place, cause: unknown): StartProblem {
  const code = codeOf(cause);
  const why =
    code === 'EADDRINUSE'
      ? `Port ${port} is taken: set PORT to another, or to 0 for a free one.`
      : 'Check HOST and PORT.';
  return new StartProblem(`${name} cannot listen on ${host}:${port} (${code}). ${why}`, { cause });
}

const NOT_THERE = 'Nothing answers at the address in DATABASE_URL: start the database, or correct the address.';
const NOT_LET_IN = 'It refuses this user: correct user, password and database name in DATABASE_URL.';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: NOT_THERE,
  ENOTFOUND: NOT_THERE,
  EAI_AGAIN: NOT_THERE,
  ETIMEDOUT: NOT_THERE,
  // SQLSTATE: invalid authorisation, invalid password, no such database, no privilege to connect.
  '28000': NOT_LET_IN,
  '28P01': NOT_LET_IN,
  '3D000': NOT_LET_IN,
  '42501': NOT_LET_IN,
};

/** The short code of the system or of PostgreSQL, however deep it is wrapped. */
function codeOf(cause: unknown): string {
  for (let error = cause; typeof error === 'object' && error !== null; error = 'cause' in error ? error.cause : null) {
    if ('code' in error && typeof error.code === 'string') return error.code;
  }
  return 'no code';
}
