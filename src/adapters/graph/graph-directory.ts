import { z } from 'zod/v4';
import { cleanIdentifier } from '../../kernel/foreign-text.ts';
import { TransientError } from '../../kernel/errors.ts';
import type { Directory, AccountStanding } from '../../ports/calendar.ts';
import { readAnswer } from './graph-answers.ts';
import { graphAt, type GraphAnswer, type GraphRequest } from './graph-client.ts';
import type { GraphConfig } from './graph-config.ts';
import { faultOf, isSuccess } from './graph-faults.ts';
import { answerWithRetry } from './graph-retry.ts';

const RETRY = { throttledRetries: 2, ambiguousRetries: 2, doubtedRetries: 1, longestWaitMs: 5000, timeoutMs: 5000 };

/** Entra ID by Graph: only people's addresses, and whether they are there, are read. */
export function graphDirectory(config: GraphConfig): Directory {
  const graph = graphAt(config);
  const askAt = async (path: string, query: GraphRequest['query']): Promise<GraphAnswer> => {
    const answer = await answerWithRetry(graph, { method: 'GET', path, query }, RETRY);
    const fault = isSuccess(answer) ? undefined : faultOf(answer);
    if (fault instanceof TransientError) throw fault;
    return answer;
  };
  const ask = (id: string, $select: string) => askAt(`/users/${encodeURIComponent(id)}`, { $select });
  /** Without the right to what tells a closed account, whether they are there. */
  const withAccount = async (asked: (select: string) => Promise<GraphAnswer>): Promise<GraphAnswer> => {
    const whole = await asked('id,accountEnabled');
    return readAnswer(whole).about === 'right' ? asked('id') : whole;
  };
  const standing = async (id: string): Promise<AccountStanding> => {
    const answer = await withAccount(($select) => ask(id, $select));
    if (ABSENT.has(readAnswer(answer).about)) return 'absent';
    return isSuccess(answer) ? standingIn(answer.body) : 'unknown';
  };
  /** Those whom one list of them tells of, by their ids in small letters. */
  const together = async (ids: readonly string[]): Promise<readonly (readonly [string, AccountStanding])[]> => {
    const $filter = `id in (${ids.map((id) => `'${id}'`).join()})`;
    const answer = await withAccount(($select) => askAt('/users', { $filter, $select }));
    const listed = isSuccess(answer) ? listSchema.safeParse(answer.body).data : undefined;
    return listed?.value.map((one) => [one.id.toLowerCase(), standingIn(one)] as const) ?? [];
  };
  return {
    async emailOf(id) {
      const answer = await ask(id, 'mail,userPrincipalName');
      return isSuccess(answer) ? addressIn(answer.body) : undefined;
    },
    async standings(ids) {
      const named = ids.filter((id) => OBJECT_ID.test(id));
      const told = new Map<string, AccountStanding>();
      for (let from = 0; from < named.length; from += MOST_NAMED)
        for (const [id, one] of await together(named.slice(from, from + MOST_NAMED))) told.set(id, one);
      // Whoever no list tells of is asked for alone: absence is not believed at once.
      const found = new Map<string, AccountStanding>();
      for (const id of ids) found.set(id, told.get(id.toLowerCase()) ?? (await standing(id)));
      return found;
    },
  };
}

/** Graph takes so many values in one `in`, and refuses all of them for one that is no object id. */
const MOST_NAMED = 15;
const OBJECT_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function standingIn(person: unknown): AccountStanding {
  return accountSchema.safeParse(person).data?.accountEnabled === false ? 'closed' : 'active';
}

/** Graph says of a person what it says of a mailbox. */
const ABSENT: ReadonlySet<unknown> = new Set(['mailbox', 'item']);

/** With the right to basic facts alone the directory leaves it out, or refuses to tell it. */
const accountSchema = z.looseObject({ accountEnabled: z.boolean().nullish() });
const listSchema = z.looseObject({ value: z.array(z.looseObject({ id: z.string() })) });
const personSchema = z.looseObject({ mail: z.string().nullish(), userPrincipalName: z.string().nullish() });

/** A guest's principal name (`…#EXT#@…`) looks like an address but is none. */
function addressIn(body: unknown): string | undefined {
  const { data } = personSchema.safeParse(body);
  const found = [data?.mail, data?.userPrincipalName].find((name) => name?.includes('@') === true && !name.includes('#EXT#'));
  return found === undefined || found === null ? undefined : cleanIdentifier(found).toLowerCase();
}
