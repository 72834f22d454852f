import { z } from 'zod/v4';
import { cleanIdentifier } from '../../kernel/foreign-text.ts';
import { TransientError } from '../../kernel/errors.ts';
import type { Directory } from '../../ports/calendar.ts';
import { readAnswer } from './graph-answers.ts';
import { graphAt, type GraphAnswer } from './graph-client.ts';
import type { GraphConfig } from './graph-config.ts';
import { faultOf, isSuccess } from './graph-faults.ts';
import { answerWithRetry } from './graph-retry.ts';

const RETRY = { throttledRetries: 2, ambiguousRetries: 2, doubtedRetries: 1, longestWaitMs: 5000, timeoutMs: 5000 };

/** Entra ID by Graph: only people's addresses, and whether they are there, are read. */
export function graphDirectory(config: GraphConfig): Directory {
  const graph = graphAt(config);
  const ask = async (id: string, $select: string): Promise<GraphAnswer> => {
    const request = { method: 'GET', path: `/users/${encodeURIComponent(id)}`, query: { $select } } as const;
    const answer = await answerWithRetry(graph, request, RETRY);
    const fault = isSuccess(answer) ? undefined : faultOf(answer);
    if (fault instanceof TransientError) throw fault;
    return answer;
  };
  return {
    async emailOf(id) {
      const answer = await ask(id, 'mail,userPrincipalName');
      return isSuccess(answer) ? addressIn(answer.body) : undefined;
    },
    async standing(id) {
      const whole = await ask(id, 'id,accountEnabled');
      const answer = readAnswer(whole).about === 'right' ? await ask(id, 'id') : whole;
      if (ABSENT.has(readAnswer(answer).about)) return 'absent';
      if (!isSuccess(answer)) return 'unknown';
      return accountSchema.safeParse(answer.body).data?.accountEnabled === false ? 'closed' : 'active';
    },
  };
}

/** Graph says of a person what it says of a mailbox. */
const ABSENT: ReadonlySet<unknown> = new Set(['mailbox', 'item']);

/** With the right to basic facts alone the directory leaves it out, or refuses to tell it. */
const accountSchema = z.looseObject({ accountEnabled: z.boolean().nullish() });
const personSchema = z.looseObject({ mail: z.string().nullish(), userPrincipalName: z.string().nullish() });

/** A guest's principal name (`…#EXT#@…`) looks like an address but is none. */
function addressIn(body: unknown): string | undefined {
  const { data } = personSchema.safeParse(body);
  const found = [data?.mail, data?.userPrincipalName].find((name) => name?.includes('@') === true && !name.includes('#EXT#'));
  return found === undefined || found === null ? undefined : cleanIdentifier(found).toLowerCase();
}
