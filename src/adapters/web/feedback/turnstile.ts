import type { Request, RequestHandler, Response } from 'express';
import type { NotOpen } from '../../../ports/web/feedback-forms.ts';
import { networkOf } from '../client-network.ts';
import { notFound, tooManyTries } from '../plain-pages.ts';
import { pathOf } from './form-request.ts';
import { noticeHtml } from './form-html.ts';
import { WrongTries, type Slowing } from './wrong-tries.ts';

/** What stands before every page that a code opens. */
export interface Turnstile {
  /** A network that has sent many wrong codes waits here for its turn. */
  readonly inTurn: RequestHandler;
  /** Ends when a wrong code may be answered. */
  readonly wrong: (request: Request) => Promise<void>;
  /** The page of a form that takes no answer: unknown, not open yet, or closed. */
  readonly shut: (request: Request, response: Response, opened: NotOpen) => Promise<void>;
}

export function turnstile(slowing: Slowing): Turnstile {
  const tries = new WrongTries(() => Date.now(), slowing);
  const wrong = (request: Request): Promise<void> => tries.wrong(networkOf(request));
  return {
    wrong,
    inTurn: async (request, response, next) => {
      const leave = await tries.enter(networkOf(request));
      if (leave !== undefined) {
        if (response.destroyed) return leave();
        response.once('close', leave);
        return next();
      }
      response.setHeader('retry-after', '60');
      tooManyTries(request, response);
    },
    shut: async (request, response, opened) => {
      if (opened.state === 'not-found') {
        await wrong(request);
        notFound(request, response);
      } else {
        const { state, page } = opened;
        response.status(state === 'closed' ? 410 : 200).send(noticeHtml(page, pathOf(request), pathOf(request)));
      }
    },
  };
}
