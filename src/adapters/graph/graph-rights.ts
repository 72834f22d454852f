import { decodeJwt } from 'jose';
import { HOUR, type Instant } from '../../kernel/time/instant.ts';
import { accessTokens } from './access-tokens.ts';
import { readSchedules, scheduleRequest } from './calendar/schedule.ts';
import { readAnswer } from './graph-answers.ts';
import { graphAt, type GraphAnswer, type GraphRequest } from './graph-client.ts';
import type { GraphConfig } from './graph-config.ts';

/** What a harmless question showed of one right. */
export type Right = 'there' | 'refused' | 'no-mailbox' | 'token' | 'no-answer' | 'unclear';

export interface GraphRights {
  /** Free/busy in the name of the mailbox, asked of the mailbox itself. */
  freeBusy(mailbox: string, now: Instant): Promise<Right>;
  /** May its events be read? */
  reading(mailbox: string): Promise<Right>;
  /** May its events be changed? Asked with a change of an event that cannot exist, so that nothing is changed. */
  writing(mailbox: string): Promise<Right>;
  /** May letters be sent from it? Asked with a letter to nobody, which cannot be sent. */
  mailing(mailbox: string): Promise<Right>;
  /** May the directory be asked for this person's address? */
  directory(personId: string): Promise<Right>;
  /** Rights that were consented to in Entra, for every mailbox; undefined where the token does not tell. */
  consented(): Promise<readonly string[] | undefined>;
}

/** Looks at what the application may do in Graph. Changes nothing, and never throws. */
export function graphRights(config: GraphConfig): GraphRights {
  const { call } = graphAt({ answerWithinMs: WITHIN_MS, ...config });
  const ask = async (request: GraphRequest, read = rightIn): Promise<Right> => {
    const answer = await call(request);
    return answer === undefined ? 'no-answer' : read(answer);
  };
  return {
    freeBusy: (mailbox, now) => {
      const period = { start: now, end: now + HOUR };
      return ask(
        { method: 'POST', path: `${pathOf(mailbox)}/calendar/getSchedule`, body: scheduleRequest([mailbox], period) },
        (answer) => {
          if (readAnswer(answer).means !== 'done') return rightIn(answer);
          return readSchedules([mailbox], period, answer.body).get(mailbox)?.isKnown === true ? 'there' : 'no-mailbox';
        },
      );
    },
    reading: (mailbox) => ask({ method: 'GET', path: `${pathOf(mailbox)}/events`, query: { $top: '1', $select: 'id' } }),
    writing: (mailbox) =>
      ask({ method: 'PATCH', path: `${pathOf(mailbox)}/events/${NO_EVENT}`, body: { showAs: 'free' } }, (answer) => {
        const { means, about } = readAnswer(answer);
        // Whoever may not write is refused before anybody looks for the event.
        return about === 'item' || means === 'ours' || means === 'done' ? 'there' : rightIn(answer);
      }),
    mailing: (mailbox) =>
      ask({ method: 'POST', path: `${pathOf(mailbox)}/sendMail`, body: { message: { subject: '' } } }, (answer) =>
        readAnswer(answer).means === 'ours' ? 'there' : rightIn(answer),
      ),
    directory: (personId) =>
      ask({ method: 'GET', path: pathOf(personId), query: { $select: 'mail' } }, (answer) => {
        const isAbsent = ['mailbox', 'item'].includes(readAnswer(answer).about ?? '');
        return isAbsent ? 'there' : rightIn(answer);
      }),
    consented: async () => {
      try {
        const { roles } = decodeJwt(await accessTokens(config.credential).get());
        return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
      } catch {
        return undefined;
      }
    },
  };
}

const WITHIN_MS = 10_000;

/** Shaped like an id, so that Graph looks for it. */
const NO_EVENT = 'AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0AdmVya29zdG9ib3R0aS1kb2N0b3ItYXNrcy1vbmx5AAA';

function pathOf(key: string): string {
  return `/users/${encodeURIComponent(key)}`;
}

function rightIn(answer: GraphAnswer): Right {
  const { means, about } = readAnswer(answer);
  if (means === 'done') return 'there';
  if (about === 'right') return 'refused';
  if (about === 'token') return 'token';
  return about === 'mailbox' ? 'no-mailbox' : 'unclear';
}
