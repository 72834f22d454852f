import { DAY } from '../../../kernel/time/instant.ts';
import { instantOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { placeOf } from '../../../model/planned/jobs.ts';
import type { StoredDraft } from '../../../ports/stores/people-store.ts';
import { chatOpenedAnew } from '../../../runtime/delivery/addresses.ts';
import { mailAddress, startPage } from '../../../runtime/by-mail/letters.ts';
import { deliver } from '../../../runtime/delivery/delivery.ts';
import { isItsDay, type RoundWork } from '../../../runtime/working/round-work.ts';
import { languageFor } from '../../../runtime/delivery/view-facts.ts';
import type { World } from '../../../runtime/world.ts';
import { unfinishedCard } from './dialogue/summary.card.ts';
import { formState } from '../form/gather-form.port.ts';
import { fieldsOf } from '../../../model/fields/fields.ts';

/** A draft older than this was left on purpose. */
const LONGEST_AGO = 7 * DAY;

/**
 * Orders of the area that were left half-finished before today are offered to those who began them, each once. A morning that has
 * passed meanwhile is not made up for: the next one finds the same drafts.
 */
export const offerDrafts: RoundWork = async (world, area, day) => {
  const now = world.clock.now();
  if (!isItsDay(area, day, now)) return;
  const drafts = await world.people.draftsTouched(now - LONGEST_AGO, instantOf(day, '00:00', area.zone));
  for (const draft of drafts.filter(({ fields }) => fields['area'] === area.id)) await offer(world, area, draft);
};

async function offer(world: World, area: Area, draft: StoredDraft): Promise<void> {
  const to = { person: draft.person };
  const key = `draft/${draft.key}`;
  const isOffered = (await world.messages.find(key))?.state === 'sent';
  if (isOffered) return;
  const language = draft.talk?.language ?? (await languageFor(world, area, to));
  const state = await formState(world, { language, area, fields: fieldsOf(draft.fields) });
  const card = unfinishedCard(state, draft.key);
  const letter = await mailAddress(world, area, { person: draft.person, key: startPage(area) });
  await deliver({
    world,
    key,
    place: placeOf(to),
    shown: { card, summary: card.fallbackText },
    address: async () => letter ?? world.conversations.address(placeOf(to)),
    reopen: async () => letter ?? chatOpenedAnew(world, draft.person),
    isPostedAnew: false,
    givenUp: async (outcome) => world.log.warn({ area: area.id, outcome }, 'an unfinished order could not be offered'),
  });
}
