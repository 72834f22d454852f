import type { Instant } from '../../kernel/time/instant.ts';
import type { PersonId } from '../../model/people/person.ts';

/** The content of an area file as plain data, in the form that an administrator writes (CONTRACT 4), without the defaults. */
export type AreaContent = Readonly<Record<string, unknown>>;

/** What a version is without its content: who made it, when, and what it changed. */
export interface AreaVersionHead {
  readonly area: string;
  /** 1 is the area file as it was before anything was changed here. */
  readonly version: number;
  readonly at: Instant;
  /** The coordinator; undefined: the operator, or the file itself. */
  readonly by?: PersonId | undefined;
  readonly kind: 'file' | 'change' | 'restore';
  /** Of a restored one: which version it is again. */
  readonly restored?: number | undefined;
  /** Names of the parts of the file that it changed; never what they say. */
  readonly parts: readonly string[];
}

export interface AreaVersion extends AreaVersionHead {
  readonly content: AreaContent;
  /** Of the area file that was last taken in: another one shows that somebody has edited the file since. */
  readonly fileHash: string;
}

/** Versions of areas, which only ever grow. An area without any is as its file says. */
export interface AreaVersionStore {
  /** The newest of each area. */
  newest(): Promise<readonly AreaVersion[]>;
  /** The number of the newest of each area: what a process asks that wants to know whether something has changed. */
  numbers(): Promise<ReadonlyMap<string, number>>;
  /** Newest first. */
  history(area: string): Promise<readonly AreaVersionHead[]>;
  find(area: string, version: number): Promise<AreaVersion | undefined>;
  /** Adds them and notes the act, all of it or nothing. False, and nothing is done: one of these numbers is taken already, or the one before is missing. */
  add(versions: readonly AreaVersion[]): Promise<boolean>;
}
