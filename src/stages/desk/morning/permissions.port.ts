import { card, text } from '../../../kernel/card/card.ts';
import { formatDate } from '../../../kernel/language/format.ts';
import type { LocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { ownPage } from '../../../runtime/by-mail/letters.ts';
import { personalPlace } from '../../../runtime/delivery/addresses.ts';
import { deliver } from '../../../runtime/delivery/delivery.ts';
import { languageFor } from '../../../runtime/delivery/view-facts.ts';
import type { World } from '../../../runtime/world.ts';
import { daysAhead, type DayAhead } from './permissions.ts';
import { texts } from '../texts.ts';

/** The days of the area's consultants that come soon. */
export async function daysAheadIn(world: World, area: Area, day: LocalDate): Promise<readonly DayAhead[]> {
  return daysAhead(await world.bank.serving(area.municipalities.map(({ id }) => id)), area, day);
}

/** Each consultant whose permission ends soon is told once of that day: the message's key is the day's. */
export async function tellOfPermissions(world: World, area: Area, ahead: readonly DayAhead[]): Promise<void> {
  for (const { who, day: until } of ahead.filter(({ what }) => what === 'permission')) {
    const { id } = who;
    const key = `permission/${id}/${until}`;
    if ((await world.messages.find(key)) !== undefined) continue;
    const language = await languageFor(world, area, { person: id });
    const t = texts[language].permissions;
    const body = [text(t.own(formatDate(until, language)))];
    await deliver({
      ...{ world, key, place: `person/${id}`, isPostedAnew: false },
      shown: { summary: t.ownTitle, card: card({ language, title: t.ownTitle, body }) },
      address: () => personalPlace(world, area, { person: id, key: ownPage(area) }),
      reopen: () => personalPlace(world, area, { person: id, key: ownPage(area), isAnew: true }),
      givenUp: async (outcome) =>
        world.log.warn({ area: area.id, outcome }, 'a consultant could not be told of their permission'),
    });
  }
}
