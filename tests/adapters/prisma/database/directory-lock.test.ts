import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDirectory } from '../../../../src/adapters/prisma/database/directory-lock.ts';

describe('the lock of a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verkostobotti-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** A process that listens at the lock's place until it is killed, so that its socket is left behind. */
  async function killedHolder(): Promise<void> {
    const script = `require('node:net').createServer().listen(${JSON.stringify(join(folder, 'in-use.sock'))}, () => console.log('ready'))`;
    const holder = spawn(process.execPath, ['-e', script]);
    await once(holder.stdout, 'data');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await readdir(folder)).toEqual(['in-use.sock']);
  }

  it('The lock of a folder is had by one, and by the next when it is released', async () => {
    const lock = await lockDirectory(folder);
    await expect(lockDirectory(folder)).rejects.toMatchObject({ code: 'database-in-use' });
    await lock.release();
    await (await lockDirectory(folder)).release();
  });

  it('The lock of a folder is taken over from a process that was killed', async () => {
    await killedHolder();
    const lock = await lockDirectory(folder);
    await expect(lockDirectory(folder)).rejects.toMatchObject({ code: 'database-in-use' });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('The lock of a folder goes to one of many who find a killed process’s lock at once', async () => {
    await killedHolder();
    const locks = await Promise.allSettled(Array.from({ length: 10 }, () => lockDirectory(folder)));
    const got = locks.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(got).toHaveLength(1);
    await got[0]?.release();
  });

  it('The lock of a folder works in a folder whose path is long, and makes one that is not there', async () => {
    const long = join(folder, 'a'.repeat(60), 'b'.repeat(60));
    await mkdir(join(folder, 'a'.repeat(60)));
    const lock = await lockDirectory(long);
    await expect(lockDirectory(long)).rejects.toMatchObject({ code: 'database-in-use' });
    await lock.release();
  });
});
