import { hashOf } from '../kernel/ids.ts';
import type { Area } from '../model/area/area.ts';
import { placedFault, type LoadedAreas } from './area-file.ts';
import { readArea } from './area-reading.ts';

/** An area's newest version in the database. */
export interface StoredVersion {
  readonly area: string;
  readonly version: number;
  readonly content: Readonly<Record<string, unknown>>;
  /** Of the area file that was last taken in. */
  readonly fileHash: string;
}

/** An area as it is now. */
export interface AreaInForce {
  readonly area: Area;
  /** What it is made of, without the defaults. */
  readonly content: Readonly<Record<string, unknown>>;
  /** 0: nothing has been changed outside its file. */
  readonly version: number;
  readonly fileHash: string;
  /** Somebody has edited the file since it was last taken in, and the bot does not go by it. */
  readonly isFileBehind: boolean;
}

/**
 * The files say which areas there are. What an area is, its newest version in the database says; where there is none, its file.
 * A line for each version that this program can no longer read.
 */
export function areasInForce(
  { areas, files }: Omit<LoadedAreas, 'faults'>,
  stored: readonly StoredVersion[],
): { readonly inForce: readonly AreaInForce[]; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const inForce = areas.flatMap((area, at): readonly AreaInForce[] => {
    const content = files[at] ?? {};
    const fileHash = hashOf(content);
    const newest = stored.find((one) => one.area === area.id);
    if (newest === undefined) return [{ area, content, version: 0, fileHash, isFileBehind: false }];
    const reading = readArea(newest.content);
    if (!reading.ok) {
      const of = `The area “${area.id}”, version ${newest.version} in the database`;
      faults.push(...reading.faults.map((fault) => `${of}: ${placedFault(fault)}`));
      return [];
    }
    const isFileBehind = fileHash !== newest.fileHash && fileHash !== hashOf(reading.file);
    return [{ area: reading.area, content: reading.file, version: newest.version, fileHash: newest.fileHash, isFileBehind }];
  });
  return { inForce, faults };
}
