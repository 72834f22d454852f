import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { inTime } from '../../src/kernel/in-time.ts';

const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

describe('work that has so long', () => {
  it('Work that has so long leaves nothing with the signal when it is done, or has failed', async () => {
    const { signal } = new AbortController();
    expect(await inTime(signal, Promise.resolve('done'))).toBe('done');
    await expect(inTime(signal, Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(listeners(signal)).toBe(0);
  });

  it('Work that has so long is waited for until the signal ends, and not at all after it', async () => {
    const ending = new AbortController();
    const waited = inTime(ending.signal, new Promise(() => undefined));
    expect(listeners(ending.signal)).toBe(1);
    ending.abort();
    await expect(waited).rejects.toThrow('no answer in time');
    await expect(inTime(ending.signal, new Promise(() => undefined))).rejects.toThrow('no answer in time');
  });
});
