import type { Area } from '../model/area/area.ts';
import type { AreaFault, LinedFault } from '../model/area/faults/fault.ts';
import type { PersonId } from '../model/people/person.ts';
import type { AreaContent, AreaVersionHead } from './stores/area-versions.ts';

/** Content that has passed every check of an area file, or what is wrong with it. */
export type ContentReading =
  | { readonly ok: true; readonly area: Area; readonly content: AreaContent }
  | { readonly ok: false; readonly faults: readonly AreaFault[] };

/** A version of an area with all that it leaves to defaults. */
export interface OpenedArea {
  /** 0: the file, before anything was changed here. */
  readonly version: number;
  readonly area: Area;
  readonly content: AreaContent;
  /** The same with every default written out. */
  readonly whole: AreaContent;
}

export interface AreaChange {
  readonly area: string;
  /** The version that it was made from. */
  readonly after: number;
  readonly content: AreaContent;
  readonly by?: PersonId | undefined;
  readonly kind: AreaVersionHead['kind'];
  readonly restored?: number | undefined;
  readonly parts: readonly string[];
}

/**
 * Changes of areas without a restart. The implementer guarantees: what is saved has passed the checks; it is a new version on top of the
 * one it was made from, or nothing; the areas of this process are as saved when `save` answers, and those of other processes on the same
 * database within a minute.
 */
export interface AreaDesk {
  /** As it is in force now; undefined for an unknown area. */
  open(area: string): Promise<OpenedArea | undefined>;
  /** As it was; 0 is the file of before. Undefined for a number that is none of its versions. */
  at(area: string, version: number): Promise<OpenedArea | undefined>;
  history(area: string): Promise<readonly AreaVersionHead[]>;
  read(content: unknown): ContentReading;
  /** 'stale': somebody has saved another version meanwhile. Throws PermanentError for content that does not pass. */
  save(change: AreaChange): Promise<'saved' | 'stale'>;
  /** The content of an area file as somebody has written it; or its faults, with whatever could be read of it. */
  parse(text: string): { readonly content: AreaContent } | { readonly faults: readonly LinedFault[]; readonly content: unknown };
  print(content: AreaContent): string;
}
