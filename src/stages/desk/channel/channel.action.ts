import { formatList } from '../../../kernel/language/format.ts';
import { nameIn } from '../../../kernel/language/language.ts';
import { commandForm } from '../../../kernel/language/phrases.ts';
import { isCoordinator, type Area } from '../../../model/area/area.ts';
import { claimedArea, heard } from '../../../model/chat-words.ts';
import type { Order } from '../../../model/order/order.ts';
import { areasOfDesk, deskPlace } from '../../../runtime/delivery/desk-channel.ts';
import type { Reply, Word, WordRoute } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { boardFor } from '../morning/board.port.ts';
import { moveDesk } from './moving.job.ts';
import { texts } from '../texts.ts';

/** "Ota kanava käyttöön": the coordinator's cards are shown here from now on. */
export const claimRoute: WordRoute = {
  ...heard('claim'),
  answer: claim,
};

/** "Tilanne": what waits and since when. */
export const boardRoute: WordRoute = {
  ...heard('board'),
  answer: board,
};

/** Its lines are what a channel may show (DOMAIN 8): on the desk's own channel everybody sees those of its areas, in the channel's language. */
async function board(world: World, { visitor, address }: Word): Promise<readonly Reply[]> {
  const here = await areasOfDesk(world, address);
  const aloud = { ...visitor, language: here[0]?.channelLanguage ?? visitor.language };
  const open = await boardFor(world, aloud, here);
  if (open !== undefined) return [{ kind: 'card', ...open, isForAll: true }];
  const shown = await boardFor(world, visitor);
  return [
    shown === undefined
      ? { kind: 'sentence', text: texts[visitor.language].refusals['not-coordinator'] }
      : { kind: 'card', ...shown },
  ];
}

async function claim(world: World, word: Word): Promise<readonly Reply[]> {
  const { visitor } = word;
  const areas = areasMeant(world, word);
  if (areas.length === 0) return [{ kind: 'sentence', text: texts[visitor.language].refusals['not-coordinator'] }];
  const language = areas[0]?.channelLanguage ?? visitor.language;
  const lists = await Promise.all(areas.map((area) => takeOver(world, area, word)));
  const names = formatList(
    areas.map(({ name }) => nameIn(name, language)),
    language,
  );
  return [{ kind: 'sentence', text: texts[language].channel.claimed(names, lists.flat().length), isForAll: true }];
}

/** The area that is named, by id or name, to the word where one is; otherwise all of the coordinator's areas. */
function areasMeant(world: World, { visitor, text }: Word): readonly Area[] {
  const own = world.areas.filter((area) => isCoordinator(area, visitor.id));
  const said = claimedArea(text) ?? '';
  if (said === '') return own;
  const calledBy = (isSaid: (name: string) => boolean): readonly Area[] =>
    own.filter(({ id, name }) => [id, name.fi, name.sv, name.en].some((one) => one !== undefined && isSaid(commandForm(one))));
  // "Länsiraja" alone is no claim for an area called "Raja".
  const exact = calledBy((name) => name === said);
  const named = exact.length > 0 ? exact : calledBy((name) => said.includes(name));
  return named.length > 0 ? named : own;
}

/** From now on the area's cards live here; those of open orders are shown at once, and what could not be told before. */
async function takeOver(world: World, area: Area, { address, now }: Word): Promise<readonly Order[]> {
  await world.conversations.save(deskPlace(area), address);
  return moveDesk(world, area, { claimed: address.conversationId, at: now });
}
