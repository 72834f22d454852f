import { z } from 'zod/v4';
import { TransientError } from '../../kernel/errors.ts';
import type { Directory } from '../../ports/calendar.ts';
import { Gate } from './gate.ts';
import { NoAnswerError, graphClient } from './graph-client.ts';
import type { GraphConfig } from './graph-config.ts';
import { faultOf, isSuccess } from './graph-faults.ts';
import { patientCall } from './patient-call.ts';

const PATIENCE = { throttledRetries: 2, unclearRetries: 2, longestWaitMs: 5000, timeoutMs: 5000 };

/** Entra ID by Graph: only the addresses of people are read. */
export function graphDirectory(config: GraphConfig): Directory {
  const call = graphClient(config);
  const gate = new Gate();
  return {
    async emailOf(id) {
      const path = `/users/${encodeURIComponent(id)}`;
      const request = { method: 'GET', path, query: { $select: 'mail,userPrincipalName' } } as const;
      const answer = await patientCall(call, gate, request, PATIENCE).catch((error: unknown) => {
        throw error instanceof NoAnswerError ? new TransientError('the directory did not answer') : error;
      });
      if (isSuccess(answer)) return addressIn(answer.body);
      const fault = faultOf(answer);
      if (fault instanceof TransientError) throw fault;
      return undefined;
    },
  };
}

const personSchema = z.looseObject({ mail: z.string().nullish(), userPrincipalName: z.string().nullish() });

/** A guest's principal name (`…#EXT#@…`) looks like an address but is none. */
function addressIn(body: unknown): string | undefined {
  const { data } = personSchema.safeParse(body);
  const found = [data?.mail, data?.userPrincipalName].find((name) => name?.includes('@') === true && !name.includes('#EXT#'));
  return found?.toLowerCase();
}
