import { describe, expect, it } from 'vitest';
import { freshTokens } from '../../../src/adapters/graph/access-tokens.ts';
import { GRAPH_ANSWERS, idsIn, readAnswer } from '../../../src/adapters/graph/graph-answers.ts';
import { faultOf } from '../../../src/adapters/graph/graph-faults.ts';
import { PermanentError, TransientError } from '../../../src/kernel/errors.ts';

function answer(status: number, code?: string, message = 'x') {
  const body = code === undefined ? undefined : { error: { code, message } };
  return { status, retryAfterMs: undefined, body };
}

describe('what an answer of Graph means', () => {
  it.each<[number, string | undefined, string, string?]>([
    [200, undefined, 'done'],
    [204, undefined, 'done'],
    [400, 'ErrorDuplicateTransactionId', 'made-already'],
    [409, 'ErrorDuplicateTransactionId', 'made-already'],
    [400, 'ErrorInvalidRequest', 'ours'],
    [400, 'BadRequest', 'ours'],
    [401, 'InvalidAuthenticationToken', 'transient', 'token'],
    [401, undefined, 'transient', 'token'],
    [403, 'ErrorAccessDenied', 'permanent', 'right'],
    [403, 'Authorization_RequestDenied', 'permanent', 'right'],
    [403, 'Forbidden', 'transient', 'refusal'],
    [403, 'ServiceError', 'transient', 'refusal'],
    [403, undefined, 'transient', 'refusal'],
    [404, 'ErrorItemNotFound', 'permanent', 'item'],
    [404, undefined, 'permanent', 'item'],
    [404, 'ErrorInvalidUser', 'permanent', 'mailbox'],
    [404, 'MailboxNotEnabledForRESTAPI', 'permanent', 'mailbox'],
    [404, 'Request_ResourceNotFound', 'permanent', 'mailbox'],
    [408, undefined, 'ambiguous'],
    [409, 'ErrorIrresolvableConflict', 'transient'],
    [409, 'Conflict', 'made-already'],
    [410, 'SyncStateNotFound', 'permanent', 'item'],
    [412, 'ErrorX', 'transient'],
    [413, undefined, 'ours'],
    [418, undefined, 'ours'],
    [423, undefined, 'transient'],
    [429, 'TooManyRequests', 'transient', 'pace'],
    [500, undefined, 'ambiguous'],
    [501, undefined, 'permanent', 'operation'],
    [503, 'ServiceUnavailable', 'ambiguous'],
    [504, undefined, 'ambiguous'],
    [509, undefined, 'transient', 'pace'],
  ])('%i %s is %s', (status, code, means, ...[about]) => {
    expect(readAnswer(answer(status, code))).toMatchObject({ means, ...(about === undefined ? {} : { about }) });
    if (about === undefined) expect(readAnswer(answer(status, code)).about).toBeUndefined();
  });

  it('What an answer of Graph means tells an address of ours that was slow to answer from one that answers wrongly', () => {
    const slow = answer(400, 'InvalidRequest', 'Subscription validation request timed out.');
    const wrong = answer(400, 'ValidationError', 'Subscription validation request failed. Must respond with 200 OK.');
    expect([readAnswer(slow).means, readAnswer(wrong).means]).toEqual(['transient', 'ours']);
  });

  it('What an answer of Graph means has a source for each row', () => {
    for (const { source } of GRAPH_ANSWERS) expect(source).toMatch(/\w{4}/);
  });

  it('What an answer of Graph means becomes an error of its kind, without a word of Graph’s', () => {
    expect(faultOf(answer(403, 'Forbidden', 'aino@example.fi'))).toBeInstanceOf(TransientError);
    expect(faultOf(answer(403, 'ErrorAccessDenied'))).toMatchObject({ code: 'ErrorAccessDenied', isDoubted: true });
    expect(faultOf(answer(404, 'ErrorItemNotFound'))).toMatchObject({ code: 'gone', isDoubted: true });
    expect(faultOf(answer(400, 'BadRequest'))).toMatchObject({ code: 'BadRequest', isDoubted: false });
    // Said to work that makes nothing: a change, a cancelling.
    expect(faultOf(answer(409, 'Conflict'))).toMatchObject({ code: 'Conflict', isDoubted: true });
    expect(faultOf(answer(400, 'BadRequest', 'aino@example.fi'))).toBeInstanceOf(PermanentError);
    expect(JSON.stringify(faultOf(answer(400, 'BadRequest', 'aino@example.fi')))).not.toContain('aino');
  });

  it('What an answer of Graph means tells an outage of Graph, which is waited out, from a no to this work alone', () => {
    const isOutage = (status: number, code?: string) => {
      const fault = faultOf(answer(status, code));
      return fault instanceof TransientError && fault.isOutage;
    };
    expect([408, 429, 500, 503, 504, 509].map((status) => isOutage(status))).toEqual(Array(6).fill(true));
    expect([isOutage(401), isOutage(403, 'Forbidden'), isOutage(412), isOutage(423)]).toEqual(Array(4).fill(false));
  });

  it('What an answer of Graph means may name events', () => {
    const id = `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${'x'.repeat(56)}`;
    expect(idsIn(answer(400, 'ErrorDuplicateTransactionId', `It exists. Id: ${id}.`))).toEqual([id]);
    expect(idsIn(answer(400, 'ErrorDuplicateTransactionId'))).toEqual([]);
    expect(idsIn(answer(400))).toEqual([]);
  });
});

it('A token that Graph refused is forgotten: the next one comes from a fresh source', async () => {
  let opened = 0;
  const tokens = freshTokens(() => {
    opened += 1;
    const token = `token-${opened}`;
    return { getToken: async () => ({ token, expiresOnTimestamp: 0 }) };
  });
  expect([await tokens.get(), await tokens.get()]).toEqual(['token-1', 'token-1']);
  tokens.forget();
  expect(await tokens.get()).toBe('token-2');
});
