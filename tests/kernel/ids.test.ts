import { describe, expect, it } from 'vitest';
import { happened, refused } from '../../src/kernel/decision.ts';
import {
  AmbiguousError,
  assertNever,
  ConflictError,
  invariant,
  PermanentError,
  TransientError,
} from '../../src/kernel/errors.ts';
import { hashOf, idFromKey } from '../../src/kernel/ids.ts';

describe('An id from a key', () => {
  it('An id from a key is the same UUID for the same key', () => {
    expect(idFromKey('VP-2026-0042/event-7')).toBe(idFromKey('VP-2026-0042/event-7'));
    expect(idFromKey('VP-2026-0042/event-7')).not.toBe(idFromKey('VP-2026-0042/event-8'));
    expect(idFromKey('')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('A hash', () => {
  it('A hash does not see the order of keys or what is undefined', () => {
    expect(hashOf({ b: [1, { d: 1, c: 'x' }], a: null })).toBe(hashOf({ a: null, b: [1, { c: 'x', d: 1 }], e: undefined }));
  });

  it('A hash sees everything else', () => {
    const values = [{ a: 1 }, { a: '1' }, { a: null }, {}, [], [1, 2], [2, 1], [undefined, 1], 'a', 1, true, null];
    expect(new Set(values.map(hashOf)).size).toBe(values.length);
    expect(hashOf({ a: 1 })).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('A decision', () => {
  it('A decision says what happened, or why not and at which field', () => {
    expect(happened('a', 'b')).toEqual({ ok: true, events: ['a', 'b'] });
    expect(refused('seat-taken')).toEqual({ ok: false, reason: 'seat-taken' });
    expect(refused('too-late', 'slot')).toEqual({ ok: false, reason: 'too-late', field: 'slot' });
  });
});

describe('A fault', () => {
  it('A fault carries what the one who repeats must know', () => {
    const cause = new Error('cause');
    const transient = new TransientError('throttled', { retryAfterMs: 2000, cause });
    expect(transient).toMatchObject({ name: 'TransientError', message: 'throttled', retryAfterMs: 2000, cause });
    expect(new PermanentError('gone', { code: 'ErrorItemNotFound' })).toMatchObject({
      name: 'PermanentError',
      code: 'ErrorItemNotFound',
    });
    expect([new ConflictError('changed').name, new AmbiguousError('cut').name]).toEqual(['ConflictError', 'AmbiguousError']);
    expect('cause' in new TransientError('alone')).toBe(false);
  });

  it('A fault of our own stops', () => {
    expect(() => invariant(false, 'a seat has a number')).toThrow('a seat has a number');
    expect(() => invariant(0 === Number('0'), 'never')).not.toThrow();
    expect(() => assertNever('new' as never)).toThrow('not handled');
  });
});
