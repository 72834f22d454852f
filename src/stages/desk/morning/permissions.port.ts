import { card, text } from '../../../kernel/card/card.ts';
import { formatDate } from '../../../kernel/language/format.ts';
import type { LocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { chatOpenedAnew, chatWith } from '../../../runtime/delivery/addresses.ts';
import { deliver } from '../../../runtime/delivery/delivery.ts';
import { languageFor } from '../../../runtime/delivery/view-facts.ts';
import type { World } from '../../../runtime/world.ts';
import { endingPermissions } from './permissions.ts';
import { texts } from '../texts.ts';

/** Each consultant whose permission ends soon is told once of that day: the message's key is the day's. */
export async function tellOfPermissions(world: World, area: Area, day: LocalDate): Promise<void> {
  for (const { id, permissionUntil } of endingPermissions(await world.bank.all(), area, day)) {
    const key = `permission/${id}/${permissionUntil}`;
    if ((await world.messages.find(key)) !== undefined) continue;
    const language = await languageFor(world, area, { person: id });
    const t = texts[language].permissions;
    const body = [text(t.own(formatDate(permissionUntil, language)))];
    await deliver({
      ...{ world, key, place: `person/${id}`, isPostedAnew: false },
      shown: { summary: t.ownTitle, card: card({ language, title: t.ownTitle, body }) },
      address: () => chatWith(world, id),
      reopen: () => chatOpenedAnew(world, id),
      givenUp: async (outcome) =>
        world.log.warn({ area: area.id, outcome }, 'a consultant could not be told of their permission'),
    });
  }
}
