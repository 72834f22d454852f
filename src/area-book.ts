import { stringify } from 'yaml';
import { prismaAreaVersions } from './adapters/prisma/area-versions.ts';
import type { Database } from './adapters/prisma/database/database.ts';
import { readArea } from './config/area-reading.ts';
import { readAreaText } from './config/area-text.ts';
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
import { codeOf } from './runtime/working/retry.ts';
import type { AreaVersion, AreaVersionStore } from './ports/stores/area-versions.ts';

/** The areas of a running process, which are as their newest versions say. */
export interface AreaBook {
  readonly areas: () => readonly Area[];
  /** Those whose file was edited although the bot does not go by it. */
  readonly behind: readonly { readonly area: string; readonly version: number }[];
  readonly desk: AreaDesk;
  /** Takes what another process has saved, from now on; answers how to end that. */
  follow(): () => void;
}

interface BookParts {
  readonly database: Database;
  readonly config: Pick<Config, 'areas' | 'areaFiles'>;
  readonly clock: Clock;
  /** Where areas stand for those who look at the database alone. */
  readonly areas: AreaStore;
  readonly log: Log;
}

/** Another process on the same database may have saved a new version. */
const LOOKED_AT_MS = 15_000;

/** Throws ConfigFaults where this program cannot read what is in force. */
export async function areaBook({ database, config, clock, areas, log }: BookParts): Promise<AreaBook> {
  const store = prismaAreaVersions(database);
  const present = await presentOn(store, { areas: config.areas, files: config.areaFiles }, log);
  for (const { area } of present.list()) await areas.save(area);
  return {
    areas: () => present.list().map(({ area }) => area),
    behind: present.list().flatMap(({ isFileBehind, area, version }) => (isFileBehind ? [{ area: area.id, version }] : [])),
    desk: areaDesk(present, { store, areas, clock, log }),
    follow: () => {
      const failed = (error: unknown) => log.warn({ fault: codeOf(error) }, 'the areas could not be looked at');
      const looking = setInterval(() => void present.refresh().catch(failed), LOOKED_AT_MS).unref();
      return () => clearInterval(looking);
    },
  };
}

/** What is in force, as this process last saw it. */
interface Present {
  readonly list: () => readonly AreaInForce[];
  readonly find: (id: string) => AreaInForce | undefined;
  /** One small question where nothing has changed. */
  refresh(): Promise<void>;
}

async function presentOn(store: AreaVersionStore, loaded: Parameters<typeof areasInForce>[0], log: Log): Promise<Present> {
  const first = areasInForce(loaded, await store.newest());
  if (first.faults.length > 0) throw new ConfigFaults(first.faults);
  let list = first.inForce;
  return {
    list: () => list,
    find: (id) => list.find(({ area }) => area.id === id),
    refresh: async () => {
      const numbers = await store.numbers();
      if (list.every(({ area, version }) => (numbers.get(area.id) ?? 0) === version)) return;
      const { inForce, faults } = areasInForce(loaded, await store.newest());
      // Another version of the program may know more than this one, which then stays with what it can read.
      if (faults.length > 0) log.error({ faults: faults.length }, 'a newer version of an area cannot be read');
      else list = inForce;
    },
  };
}

type DeskParts = Pick<BookParts, 'areas' | 'clock' | 'log'> & { readonly store: AreaVersionStore };

function areaDesk(present: Present, { store, areas, clock, log }: DeskParts): AreaDesk {
  return {
    open: async (area) => {
      await present.refresh();
      const now = present.find(area);
      return now && opened(now);
    },
    at: async (area, version) => {
      const now = present.find(area);
      if (now === undefined || !isVersion(version) || version > now.version) return undefined;
      if (now.version === version) return opened(now);
      const found = await store.find(area, Math.max(1, version));
      const reading = found && readArea(found.content);
      return reading?.ok === true ? opened({ area: reading.area, content: reading.file, version }) : undefined;
    },
    history: (area) => store.history(area),
    read: readContent,
    save: async (change) => {
      const reading = readContent(change.content);
      const before = present.find(change.area);
      if (!reading.ok || before === undefined || reading.area.id !== change.area)
        throw new PermanentError('an area is saved as it was checked', { code: 'area-not-checked' });
      const isOnTop = before.version === change.after && (await store.add(versionsOf(change, before, clock.now())));
      await present.refresh();
      if (!isOnTop) return 'stale';
      await areas.save(reading.area);
      log.info({ area: change.area, version: present.find(change.area)?.version, kind: change.kind }, 'an area was changed');
      return 'saved';
    },
    parse: (text) => {
      const reading = readAreaText(text);
      return reading.ok ? { content: reading.file } : reading;
    },
    print: (content) => stringify(content, { lineWidth: 0 }).trimEnd(),
  };
}

/** What comes from a page may be anything. */
function isVersion(version: number): boolean {
  return Number.isSafeInteger(version) && version >= 0;
}

function readContent(content: unknown): ReturnType<AreaDesk['read']> {
  const words = wordFaults(content);
  if (words.length > 0) return { ok: false, faults: words };
  const reading = readArea(content);
  return reading.ok ? { ok: true, area: reading.area, content: reading.file } : reading;
}

function opened({ area, content, version }: Pick<AreaInForce, 'area' | 'content' | 'version'>): OpenedArea {
  return { version, area, content, whole: areaFileOf(area) };
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
