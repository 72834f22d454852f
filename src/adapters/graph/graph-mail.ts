import { AmbiguousError, PermanentError } from '../../kernel/errors.ts';
import type { Mails } from '../../ports/mails.ts';
import { readAnswer } from './graph-answers.ts';
import { graphAt } from './graph-client.ts';
import type { GraphConfig } from './graph-config.ts';
import { faultOf, isSuccess } from './graph-faults.ts';
import { callWithRetry } from './graph-retry.ts';

/** A letter sent twice is two letters, so nothing unclear is repeated here. */
const RETRY = { throttledRetries: 2, ambiguousRetries: 0, longestWaitMs: 5000, timeoutMs: 15_000 };

/** Letters from the area's mailbox, by the Exchange role Application Mail.Send in a scope that has that mailbox. */
export function graphMails(config: GraphConfig): Mails {
  const graph = graphAt(config);
  return {
    send: async (mailbox, { to, subject, text }) => {
      const message = {
        subject,
        body: { contentType: 'Text', content: text },
        toRecipients: [{ emailAddress: { address: to } }],
      };
      const path = `/users/${encodeURIComponent(mailbox)}/sendMail`;
      const answer = await callWithRetry(graph, { method: 'POST', path, body: { message, saveToSentItems: false } }, RETRY);
      if (answer === undefined) throw new AmbiguousError('Graph did not answer');
      if (isSuccess(answer)) return;
      const { means } = readAnswer(answer);
      if (means === 'ambiguous') throw new AmbiguousError('Graph did not answer clearly');
      const fault = faultOf(answer);
      throw fault instanceof PermanentError ? new PermanentError('the letter was refused', { code: 'mail-refused' }) : fault;
    },
  };
}
