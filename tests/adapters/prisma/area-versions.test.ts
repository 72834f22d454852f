import { expect, it } from 'vitest';
import { prismaStores } from '../../../src/adapters/prisma/stores.ts';
import { areaBook } from '../../../src/area-book.ts';
import { parseArea } from '../../../src/config/area-file.ts';
import type { Log } from '../../../src/ports/log.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { NOW } from '../../support/order-builder.ts';
import { SMALLEST_AREA } from '../../support/smallest-area.ts';
import { TEST_KEY } from '../../support/test-key.ts';

const clock = { now: () => NOW };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined } as unknown as Log;
const { areas, files } = parseArea(SMALLEST_AREA, 'area.yaml');

onEveryDatabase('versions of an area', (open) => {
  /** As two processes on one database have them. */
  const aBook = () =>
    areaBook({
      database: open(),
      config: { areas, areaFiles: files },
      clock,
      areas: prismaStores(open(), clock, TEST_KEY).areas,
      log,
    });
  const change = (after: number, waveSize: number) =>
    ({
      area: 'itaraja',
      after,
      content: { ...files[0], policy: { waveSize } },
      by: 'c1',
      kind: 'change',
      parts: ['policy'],
    }) as const;

  it('Versions of an area are made one on top of the other, also when several come at once, and reach other processes', async () => {
    const [one, other] = [await aBook(), await aBook()];
    const outcomes = await Promise.all([one, other, one, other].map(({ desk }, at) => desk.save(change(0, at + 6))));
    expect(outcomes.sort()).toEqual(['saved', 'stale', 'stale', 'stale']);
    const first = (await one.desk.open('itaraja'))!;
    expect(first.version).toBe(2);
    expect((await other.desk.open('itaraja'))?.content).toEqual(first.content);
    expect(await other.desk.save(change(2, 12))).toBe('saved');
    await one.desk.open('itaraja');
    expect(one.areas()[0]?.policy.waveSize).toBe(12);
    expect((await one.desk.history('itaraja')).map(({ version, kind, by }) => [version, kind, by])).toEqual([
      [3, 'change', 'c1'],
      [2, 'change', 'c1'],
      [1, 'file', undefined],
    ]);
    expect((await one.desk.at('itaraja', 0))?.content).toEqual(files[0]);
    await expect(one.desk.save(change(3, 0))).rejects.toThrow('as it was checked');
    expect((await aBook()).areas()[0]?.policy.waveSize).toBe(12);
  });
});
