import { describe, expect, it } from 'vitest';
import {
  errorOf,
  rowOf,
  TEAMS_ANSWERS,
  type Act,
  type AnswerRow,
} from '../../../../src/adapters/teams/outbound/connector-answers.ts';

const ACTS: readonly Act[] = ['write', 'edit', 'open', 'look', 'probe'];

/** What is told of an answer: the error's name, its code, and whether all of Teams is out. */
function told(status: number | undefined, code: string | undefined, act: Act, neverLeft = false): string {
  const fault = { status, code, retryAfterMs: undefined, neverLeft };
  const error = errorOf(rowOf(fault, act), fault) as Error & { readonly code?: string; readonly isOutage?: boolean };
  return [error.name.replace('Error', ''), error.code ?? '-', ...(error.isOutage === true ? ['outage'] : [])].join(' ');
}

const every = (status: number | undefined, code: string | undefined): readonly string[] => [
  ...new Set(ACTS.map((act) => told(status, code, act))),
];

describe('the table of what Teams answers', () => {
  it.each([
    [401, undefined, 'Transient - outage'],
    [401, 'BotNotRegistered', 'Transient - outage'],
    [403, 'MessageWritesBlocked', 'Permanent blocked'],
    [403, 'messagewritesblocked', 'Permanent blocked'],
    [403, 'ConversationBlockedByUser', 'Permanent blocked'],
    [403, 'UserBlockedBot', 'Permanent blocked'],
    [403, 'BotDisabledByAdmin', 'Permanent blocked'],
    [403, 'BotNotInConversationRoster', 'Permanent not-in-roster'],
    [403, 'ForbiddenOperationException', 'Permanent not-in-roster'],
    [403, 'ServiceError', 'Transient forbidden'],
    [403, 'NotEnoughPermissions', 'Transient forbidden'],
    [403, 'NeverHeardOf', 'Transient forbidden'],
    [403, undefined, 'Transient forbidden'],
    [404, 'ActivityNotFoundInConversation', 'Permanent gone'],
    [404, 'ActivityNotFound', 'Permanent gone'],
    [404, 'ConversationNotFound', 'Transient no-conversation'],
    [404, 'NeverHeardOf', 'Transient no-conversation'],
    [404, undefined, 'Transient no-conversation'],
    [409, 'Conflict', 'Transient -'],
    [412, 'PreconditionFailed', 'Transient -'],
    [413, undefined, 'Permanent too-large'],
    [400, 'MessageSizeTooBig', 'Permanent too-large'],
    [429, 'Throttled', 'Transient - outage'],
    [415, undefined, 'Permanent 415'],
  ])('%s %s is the same for everything that is asked: %s', (status, code, expected) => {
    expect(every(status, code)).toEqual([expected]);
  });

  it('The table of what Teams answers alone says what asks for another token, and what holds all that is sent', () => {
    const statuses = TEAMS_ANSWERS.map(({ status }) => status);
    const having = (wanted: (row: AnswerRow) => true | undefined) =>
      statuses.filter((_, i) => wanted(TEAMS_ANSWERS[i] as AnswerRow));
    expect(having(({ needsToken }) => needsToken)).toEqual([401]);
    expect(having(({ holdsAll }) => holdsAll)).toEqual([429]);
  });

  it.each([[500], [502], [503], [504], [408], [undefined]])(
    '%s is unclear for a new message, and an outage for all else',
    (status) => {
      expect(ACTS.map((act) => told(status, 'ServiceError', act))).toEqual([
        'Ambiguous -',
        'Transient - outage',
        'Transient - outage',
        'Transient - outage',
        'Transient - outage',
      ]);
    },
  );

  it.each([
    [404, 'ActivityNotFound', 'Permanent gone'],
    [404, undefined, 'Permanent not-deleted'],
    [403, 'NeverHeardOf', 'Permanent not-deleted'],
    [403, 'MessageWritesBlocked', 'Permanent blocked'],
    [501, undefined, 'Permanent not-deleted'],
    [503, undefined, 'Transient - outage'],
    [429, 'Throttled', 'Transient - outage'],
  ])('%s %s to a deletion is: %s', (status, code, expected) => {
    expect(told(status, code, 'delete')).toBe(expected);
  });

  it('A connection that was never made is an outage, also for a new message', () => {
    expect(told(undefined, 'ECONNREFUSED', 'write', true)).toBe('Transient - outage');
  });

  it('What cannot be a person is nobody whom a chat is opened with; elsewhere it is ours to mend', () => {
    expect(['BadArgument', 'BadSyntax'].map((code) => told(400, code, 'open'))).toEqual(Array(2).fill('Permanent not-in-roster'));
    expect(told(400, 'BadSyntax', 'write')).toBe('Permanent BadSyntax');
    expect(told(404, 'MemberNotFoundInConversation', 'look')).toBe('Permanent not-in-roster');
    expect(told(404, 'MemberNotFoundInConversation', 'write')).toBe('Transient no-conversation');
  });

  it('The table of what Teams answers has a source in each row, and none that is never reached', () => {
    for (const [
      index,
      { source, status, codes = ['NeverHeardOf'], acts = [...ACTS, 'delete'] as readonly Act[] },
    ] of TEAMS_ANSWERS.entries()) {
      expect(source).not.toBe('');
      const shown = status === '4xx' ? 415 : status === '5xx' ? 503 : typeof status === 'number' ? status : undefined;
      const fault = { status: shown, retryAfterMs: undefined, neverLeft: status === 'never-left' };
      const reached = codes.flatMap((code) => acts.map((act) => rowOf({ ...fault, code }, act)));
      expect(reached).toContain(TEAMS_ANSWERS[index]);
    }
  });
});
