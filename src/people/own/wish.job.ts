import { openUrl } from '../../kernel/card/card.ts';
import { openPart } from '../../model/people/wish.ts';
import type { Area } from '../../model/area/area.ts';
import { ownPage, wishPage } from '../../runtime/by-mail/letters.ts';
import { chatOpenedAnew, deskChat, isDeskPassedOn, personalPlace } from '../../runtime/delivery/addresses.ts';
import { deliver } from '../../runtime/delivery/delivery.ts';
import { channelOf, deskPlace } from '../../runtime/delivery/desk-channel.ts';
import { languageFor } from '../../runtime/delivery/view-facts.ts';
import type { JobHandler, Shown } from '../../runtime/handlers.ts';
import { tabLink } from '../../runtime/tab-link.ts';
import type { World } from '../../runtime/world.ts';
import { answerCard } from './own-row.card.ts';
import { ownTexts } from './texts.ts';
import { deciderOf, wishCard } from './wish.card.ts';

/** A wish comes to the desk as a new message, wherever the desk is; when it is decided, or nothing of it is left, what stands there says so. */
export const showWishAtDesk: JobHandler<'desk.wish'> = async (world, _order, { area: id, person }) => {
  const area = world.areas.find((one) => one.id === id);
  const [row, wish] = await Promise.all([world.bank.find(person), world.wishes.of(person)]);
  if (area === undefined || wish === undefined) return;
  const isOpen = row !== undefined && openPart(wish, row) !== undefined;
  const language = await languageFor(world, area, { desk: area.id });
  const card = wishCard({ wish, row, areas: world.areas, language });
  const link = tabLink(world, `/desk/bank/${person}`);
  const tab = link === undefined ? [] : [openUrl(ownTexts[language].desk.tab, link)];
  const shown = { summary: ownTexts[language].desk.title, card: { ...card, actions: [...(card.actions ?? []), ...tab] } };
  await deliverToDesk(world, area, {
    key: `round/wish/${area.id}/${person}/desk`,
    page: wishPage(area, person),
    shown: isOpen ? shown : { ...shown, isOnlyEdit: true },
    no: wish.no,
  });
};

interface ForDesk {
  readonly key: string;
  /** Where a letter leads. */
  readonly page: string;
  readonly shown: Shown;
  /** Counts what is told. */
  readonly no: number;
}

/** To the channel, or until one is claimed to whoever answers for everything; where a place refuses, to the next one. */
async function deliverToDesk(world: World, area: Area, { key, page, shown, no }: ForDesk): Promise<void> {
  const about = { method: EVERYTHING, key: page };
  const chat = () => deskChat(world, area, about);
  await deliver({
    ...{ world, key, place: deskPlace(area), shown, version: no, news: no, isPostedAnew: true },
    address: async () => (await channelOf(world, area)) ?? (await chat())?.address,
    reopen: async () => {
      const desk = (await channelOf(world, area)) === undefined ? await chat() : undefined;
      return desk?.isByMail === true ? desk.address : desk && chatOpenedAnew(world, desk.person);
    },
    isElsewhere: (conversationId, outcome) => isDeskPassedOn(world, { area, ...about }, { conversationId, outcome }),
    givenUp: async (outcome) => world.log.error({ area: area.id, outcome }, 'nobody at the desk could be told of a wish'),
  });
}

/** No order's method. */
const EVERYTHING = '';

/** Whoever wished reads what was decided, unless they have wished anew since and seen it then. */
export const answerWish: JobHandler<'people.wish-answer'> = async (world, _order, { area: id, person, no }) => {
  const area = world.areas.find((one) => one.id === id);
  const wish = await world.wishes.of(person);
  if (area === undefined || wish?.no !== no || (wish.state !== 'confirmed' && wish.state !== 'refused')) return;
  const language = await languageFor(world, area, { person });
  const card = answerCard(wish, deciderOf(wish, world.areas), { areas: world.areas, language });
  const key = ownPage(area);
  await deliver({
    ...{ world, key: `round/wish/${area.id}/${person}/answer-${no}`, place: `person/${person}`, isPostedAnew: false },
    shown: { card, summary: card.fallbackText },
    address: () => personalPlace(world, area, { person, key }),
    reopen: () => personalPlace(world, area, { person, key, isAnew: true }),
    givenUp: async (outcome) =>
      world.log.warn({ area: area.id, outcome }, 'a consultant could not be told what was decided of a wish'),
  });
};
