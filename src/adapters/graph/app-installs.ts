import { z } from 'zod/v4';
import { isCleanId } from '../../kernel/foreign-text.ts';
import { TransientError } from '../../kernel/errors.ts';
import type { Install } from '../../model/people/reachability.ts';
import type { AppInstaller } from '../../ports/app-installer.ts';
import { readAnswer } from './graph-answers.ts';
import { graphAt, type GraphAnswer, type GraphRequest } from './graph-client.ts';
import type { GraphConfig } from './graph-config.ts';
import { faultOf, isSuccess } from './graph-faults.ts';
import { answerWithRetry } from './graph-retry.ts';

/** Installing twice is installing once, so everything may be repeated. */
const RETRY = { throttledRetries: 2, ambiguousRetries: 2, doubtedRetries: 1, longestWaitMs: 5000, timeoutMs: 15_000 };

/**
 * Installs the app of this id in the organisation's catalogue, by the right TeamsAppInstallation.ReadWriteSelfForUser.All, which is for this
 * app alone.
 */
export function graphInstaller(config: GraphConfig, catalogAppId: string): AppInstaller {
  const graph = graphAt(config);
  const ask = (request: GraphRequest): Promise<GraphAnswer> => answerWithRetry(graph, request, RETRY);
  return {
    install: async (person) => {
      const body = { 'teamsApp@odata.bind': `${APPS}/${catalogAppId}` };
      return installIn(await ask({ method: 'POST', path: installsOf(person), body }));
    },
    chatOf: async (person) => {
      const query = { $expand: 'teamsApp', $filter: `teamsApp/id eq '${catalogAppId}'` };
      const installs = await ask({ method: 'GET', path: installsOf(person), query });
      const install = foundIn(listSchema, installs)?.value[0]?.id;
      if (install === undefined) return undefined;
      const chat = await ask({ method: 'GET', path: `${installsOf(person)}/${encodeURIComponent(install)}/chat` });
      return foundIn(idSchema, chat)?.id;
    },
  };
}

const APPS = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps';

function installsOf(person: string): string {
  return `/users/${encodeURIComponent(person)}/teamwork/installedApps`;
}

function installIn(answer: GraphAnswer): Install {
  const { means, about } = readAnswer(answer);
  if (means === 'done' || means === 'made-already') return 'installed';
  // Each was asked several times. What passes later is asked for anew by a press, and meanwhile it is told as it is.
  if (about === 'right' || about === 'refusal') return 'forbidden';
  if (about === 'mailbox') return 'absent';
  if (about === 'item') return 'no-app';
  throw faultOf(answer);
}

const idSchema = z.looseObject({ id: z.string().refine((id) => isCleanId(id)) });
const listSchema = z.looseObject({ value: z.array(idSchema) });

function foundIn<T>(schema: z.ZodType<T>, answer: GraphAnswer): T | undefined {
  if (isSuccess(answer)) return schema.safeParse(answer.body).data;
  const fault = faultOf(answer);
  if (fault instanceof TransientError) throw fault;
  return undefined;
}
