import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedbackSecret } from '../../../../src/adapters/prisma/feedback/key-file.ts';
import { feedbackKey } from '../../../../src/adapters/prisma/feedback/seal.ts';

const key = feedbackKey('x'.repeat(32));

describe('a seal', () => {
  it('A seal gives back what was sealed, whatever was written', () => {
    for (const text of ['', 'Ä€🙂'.repeat(9), 'å'.repeat(70_000)]) expect(key.open('a', key.seal('a', text))).toBe(text);
  });

  it('A seal looks the same for little and much, and never the same twice', () => {
    const [one, other, much] = ['', '', 'x'.repeat(60_000)].map((text) => key.seal('a', text));
    expect(one?.length).toBe(much?.length);
    expect(one?.equals(other!)).toBe(false);
    expect(key.sealShort('a', '1').length).toBe(key.sealShort('a', '1'.repeat(200)).length);
  });

  it('A seal opens with no other key, for nothing else, and not when it was changed', () => {
    const sealed = key.seal('a', 'text');
    const fault = 'feedback was sealed with another key';
    expect(() => feedbackKey('y'.repeat(32)).open('a', sealed)).toThrow(fault);
    expect(() => key.open('b', sealed)).toThrow(fault);
    sealed[sealed.length - 1]! ^= 1;
    expect(() => key.open('a', sealed)).toThrow(fault);
  });

  it('A seal lets an id pass that was stored before ids were sealed', () => {
    expect(key.openShort('a', '1:xyz')).toBe('1:xyz');
    expect(key.openShort('a', key.sealShort('a', '1:xyz'))).toBe('1:xyz');
  });
});

describe('the secret', () => {
  it('The secret is the one that is set, or one of the folder’s own, readable by its owner alone and made once', async () => {
    const dataDir = join(await mkdtemp(join(tmpdir(), 'feedback-')), 'new');
    expect(await feedbackSecret({ feedbackKey: 'set', dataDir })).toBe('set');
    const secrets = await Promise.all([1, 2, 3, 4].map(() => feedbackSecret({ dataDir })));
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
    expect((await stat(join(dataDir, 'feedback.key'))).mode & 0o777).toBe(0o600);
    expect((await readFile(join(dataDir, 'feedback.key'), 'utf8')).trim()).toBe(secrets[0]);
  });
});
