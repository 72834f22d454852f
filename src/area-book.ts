import { stringify } from 'yaml';
import { prismaAreaVersions } from './adapters/prisma/area-versions.ts';
import type { Database } from './adapters/prisma/database/database.ts';
import { parseArea, readArea } from './config/area-file.ts';
import { wordFaults } from './config/area-words.ts';
import { areasInForce, type AreaInForce } from './config/areas-in-force.ts';
import { areaFileOf } from './config/complete-area.ts';
import { ConfigFaults, type Config } from './config/config.ts';
import { PermanentError } from './kernel/errors.ts';
import { hashOf } from './kernel/ids.ts';
import type { Area } from './model/area/area.ts';
import type { AreaChange, AreaDesk, OpenedArea } from './ports/area-desk.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { AreaStore } from './ports/stores/area-store.ts';
import type { AreaContent, AreaVersion } from './ports/stores/area-versions.ts';

/** The areas of a running process, which are as their newest versions say. */
export interface AreaBook {
  readonly areas: () => readonly Area[];
  /** Those whose file was edited although the bot does not go by it. */
  readonly behind: readonly { readonly area: string; readonly version: number }[];
  readonly desk: AreaDesk;
  /** Takes what another process has saved; one small question where nothing has changed. */
  refresh(): Promise<void>;
}

interface BookParts {
  readonly database: Database;
  readonly config: Pick<Config, 'areas' | 'areaFiles'>;
  readonly clock: Clock;
  /** Where areas stand for those who look at the database alone. */
  readonly areas: AreaStore;
  readonly log: Log;
}

/** Throws ConfigFaults where this program cannot read what is in force. */
export async function areaBook({ database, config, clock, areas, log }: BookParts): Promise<AreaBook> {
  const store = prismaAreaVersions(database);
  const loaded = { areas: config.areas, files: config.areaFiles };
  const first = areasInForce(loaded, await store.newest());
  if (first.faults.length > 0) throw new ConfigFaults(first.faults);
  let inForce = first.inForce;
  for (const { area } of inForce) await areas.save(area);
  const find = (id: string): AreaInForce | undefined => inForce.find(({ area }) => area.id === id);

  async function refresh(): Promise<void> {
    const numbers = await store.numbers();
    if (inForce.every(({ area, version }) => (numbers.get(area.id) ?? 0) === version)) return;
    const { inForce: next, faults } = areasInForce(loaded, await store.newest());
    // Another version of the program may know more than this one, which then stays with what it can read.
    if (faults.length > 0) return log.error({ faults: faults.length }, 'a newer version of an area cannot be read');
    inForce = next;
  }

  const at = async (area: string, version: number): Promise<OpenedArea | undefined> => {
    const now = find(area);
    if (now === undefined) return undefined;
    if (now.version === version) return opened(now.content, version);
    const found = await store.find(area, Math.max(1, version));
    return found && opened(found.content, version);
  };

  async function save(change: AreaChange): Promise<'saved' | 'stale'> {
    const reading = readContent(change.content);
    const before = find(change.area);
    if (!reading.ok || before === undefined || reading.area.id !== change.area)
      throw new PermanentError('an area is saved as it was checked', { code: 'area-not-checked' });
    if (before.version !== change.after) return 'stale';
    const versions = versionsOf(change, before, clock.now());
    if (!(await store.add(versions))) {
      await refresh();
      return 'stale';
    }
    await refresh();
    await areas.save(reading.area);
    log.info({ area: change.area, version: change.after + 1, kind: change.kind }, 'an area was changed');
    return 'saved';
  }

  const desk: AreaDesk = {
    open: async (area) => {
      await refresh();
      const now = find(area);
      return now && opened(now.content, now.version);
    },
    at,
    history: (area) => store.history(area),
    read: readContent,
    save,
    parse: (text) => {
      const { files, faults } = parseArea(text, 'area');
      const [file] = files;
      return file === undefined ? { faults } : { content: file };
    },
    print: (content) => stringify(content, { lineWidth: 0 }).trimEnd(),
  };
  const behind = inForce.filter(({ isFileBehind }) => isFileBehind).map(({ area: { id }, version }) => ({ area: id, version }));
  return { areas: () => inForce.map(({ area }) => area), behind, desk, refresh };
}

function readContent(content: unknown): ReturnType<AreaDesk['read']> {
  const words = wordFaults(content);
  if (words.length > 0) return { ok: false, faults: words };
  const reading = readArea(content);
  return reading.ok ? { ok: true, area: reading.area, content: reading.file } : reading;
}

function opened(content: AreaContent, version: number): OpenedArea | undefined {
  const reading = readArea(content);
  return reading.ok ? { version, content: reading.file, whole: areaFileOf(reading.area) } : undefined;
}

/** The first change puts the file of before beneath itself, so that it can be undone. */
function versionsOf({ after, ...change }: AreaChange, before: AreaInForce, at: number): readonly AreaVersion[] {
  const fileHash = change.kind === 'file' ? hashOf(change.content) : before.fileHash;
  const beneath: AreaVersion = {
    area: change.area,
    version: 1,
    at,
    kind: 'file',
    parts: [],
    content: before.content,
    fileHash: before.fileHash,
  };
  return [...(after === 0 ? [beneath] : []), { ...change, version: Math.max(1, after) + 1, at, fileHash }];
}
