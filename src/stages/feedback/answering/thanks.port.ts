import { inTime } from '../../../kernel/in-time.ts';
import { messageKey } from '../../../model/planned/jobs.ts';
import type { ViewName } from '../../../model/planned/views.ts';
import { chatWith } from '../../../runtime/delivery/addresses.ts';
import { takeAway } from '../../../runtime/delivery/copies.ts';
import { WITHHELD } from '../../../runtime/delivery/sending.ts';
import type { SentMessage } from '../../../ports/messenger.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import type { OwnAnswering } from '../open.ts';

interface Thanks {
  readonly shown: Shown;
  /** The message whose button was pressed; on the web there is none. */
  readonly pressed?: SentMessage | undefined;
  /** Aborts when whoever has answered is waiting for their own answer. */
  readonly hurry: AbortSignal;
}

/**
 * Of the survey's cards in the chat of whoever has answered one says thanks from now on, and the other is deleted. It is done at once, by
 * no work that is planned, and noted nowhere: a job, a key or a changed row would tell who has answered, and when. Where Teams does not
 * take it just now the cards stay as they were; pressed again they say thanks too.
 */
export async function editToThanks(world: World, asked: OwnAnswering, thanks: Thanks): Promise<void> {
  // People are answered within seconds, also where Teams is slow.
  await inTime(thanks.hurry, bringThanks(world, asked, thanks)).catch(() => undefined);
}

/** The pressed one, or else the newest, stays. */
async function bringThanks(world: World, asked: OwnAnswering, { shown, pressed }: Thanks): Promise<void> {
  const address = await chatWith(world, asked.person);
  const standing = await standingCards(world, asked);
  const kept = standing.find(({ activityId }) => activityId === pressed?.activityId) ?? standing.at(-1);
  await Promise.all(
    standing.map((one) =>
      one === kept ? world.messenger.edit(address, one, shown.card, shown.summary) : takeAway(world, address, one, shown),
    ),
  );
}

/** Oldest first. */
const VIEWS_OF = {
  meeting: ['feedback.card', 'feedback.reminder'],
  impact: ['impact.card', 'impact.reminder'],
} as const satisfies Readonly<Record<OwnAnswering['survey'], readonly ViewName[]>>;

async function standingCards(world: World, { order, survey, person }: OwnAnswering): Promise<readonly SentMessage[]> {
  const keys = VIEWS_OF[survey].map((view) => messageKey(order.number, { view, to: { person } }));
  const known = await Promise.all(keys.map((key) => world.messages.find(key)));
  return known
    .flatMap((one) => (one?.state === 'sent' && one.message !== undefined ? [one.message] : []))
    .filter(({ activityId }) => activityId !== WITHHELD);
}
