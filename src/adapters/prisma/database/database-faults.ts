import { ConflictError, PermanentError, TransientError } from '../../../kernel/errors.ts';

export type StartFault =
  | 'database-in-use'
  | 'database-missing'
  | 'database-older'
  | 'database-newer'
  | 'database-pooled'
  | 'database-unfit'
  | 'database-unreachable'
  | 'hours-shifted'
  | 'migration-failed'
  | 'migration-changed';

/** The database cannot be used by this process; the message says why, in words for the operator. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';
  readonly code: StartFault;
  constructor(code: StartFault, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.code = code;
  }
}

/**
 * Runs database work and gives its faults the names that the inside knows: ConflictError, TransientError, or PermanentError for a value
 * that it does not take; others pass as they are.
 */
export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translate(error);
  }
}

/** A store whose every call is `translated`. */
export function translating<Store extends object>(store: Store): Store {
  const calls = Object.entries(store) as [string, (...given: unknown[]) => Promise<unknown>][];
  return Object.fromEntries(
    calls.map(([name, call]) => [name, (...given: unknown[]) => translated(() => call(...given))]),
  ) as Store;
}

/** Is the fault one of the moment, and not of what was to be done? */
export function willPass(error: unknown): boolean {
  const fault = translate(error);
  return fault instanceof ConflictError || fault instanceof TransientError;
}

function translate(error: unknown): unknown {
  const codes = codesOf(error);
  if (codes.some((code) => conflicts.has(code)))
    return new ConflictError('the database refused a conflicting change', { cause: error });
  if (codes.some(isOutage)) return new TransientError('the database did not answer', { cause: error });
  if (codes.some((code) => refusedValues.has(code)))
    return new PermanentError('the database does not take this value', { code: 'value-refused', cause: error });
  return error;
}

/** SQLSTATEs of a value: characters that no text has (NUL, halves), not of its type, too long, too long to be found by an index. */
const refusedValues = new Set(['22021', '22P05', '22P02', '22001', '54000']);

/** SQLSTATEs: unique and exclusion violations, serialization failure, deadlock; Prisma's own names for the first and the last two. */
const conflicts = new Set(['23505', '23P01', '40001', '40P01', 'P2002', 'P2034']);

/** Prisma's codes of a database that cannot be reached, a cut connection, a full pool; Node's of a socket. */
const outages = new Set(
  'P1001 P1002 P1008 P1011 P1017 P2024 P2028 P2037 ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN ENOENT'.split(' '),
);

const brokenConnection =
  /connection terminated|connection ended|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Class 08: connection; 57P: operator's intervention; 53300: too many connections. */
function isOutage(code: string): boolean {
  return outages.has(code) || /^(08...|57P..|53300)$/.test(code) || brokenConnection.test(code);
}

/** Every code that an error carries: its own, Prisma's inner ones, its causes'; a bare message counts where there is no code. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const fault = error as {
    readonly code?: unknown;
    readonly originalCode?: unknown;
    readonly message?: unknown;
    readonly cause?: unknown;
    readonly meta?: { readonly driverAdapterError?: unknown };
  };
  const own = [fault.code, fault.originalCode, fault.message].filter((code) => typeof code === 'string');
  return [...own, ...codesOf(fault.cause, depth + 1), ...codesOf(fault.meta?.driverAdapterError, depth + 1)];
}
