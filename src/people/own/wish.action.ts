import { ConflictError } from '../../kernel/errors.ts';
import { isCoordinator, type Area } from '../../model/area/area.ts';
import type { Consultant } from '../../model/people/person.ts';
import { keepersOf } from '../../model/people/served-areas.ts';
import { openPart, widened, type Wish } from '../../model/people/wish.ts';
import type { Press, PressHandler, Reply } from '../../runtime/handlers.ts';
import type { World } from '../../runtime/world.ts';
import { answerJob, wishJob } from './plan-wish.ts';
import { ownTexts } from './texts.ts';
import { wishCard } from './wish.card.ts';

/** What a consultant wishes, as it stands now, with what a coordinator may decide. */
export const showWish: PressHandler = async (world, press) => {
  const found = await foundFor(world, press);
  return 'no' in found ? found.no : drawn(world, press, found);
};

/** The bank becomes as they wish. */
export const confirmWish: PressHandler = (world, press) => decide(world, press, 'confirmed');

/** The bank stays as it is. */
export const refuseWish: PressHandler = (world, press) => decide(world, press, 'refused');

/** So often row or wish may change while it is decided. */
const MOST_TRIES = 3;

/** Once, by whoever comes first; everybody else sees what has become of it. What has changed since the button was drawn is shown and not decided. */
async function decide(world: World, press: Press, state: 'confirmed' | 'refused'): Promise<Reply> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await foundFor(world, press);
    if ('no' in found) return found.no;
    const { row, wish, area } = found;
    const open = row && openPart(wish, row);
    if (row === undefined || open === undefined) return drawn(world, press, found);
    if (press.inputs['no'] !== String(wish.no)) return drawn(world, press, found, ownTexts[press.visitor.language].desk.changed);
    const decided = { ...wish, state, by: press.visitor.id };
    const settling = {
      before: row,
      after: state === 'confirmed' ? widened(row, open) : row,
      ...{ seen: wish, wish: decided },
      plan: [wishJob(area, decided, press.now), answerJob(area, decided, press.now)],
    };
    const command = state === 'confirmed' ? 'wish confirm' : 'wish refuse';
    if (await world.wishes.settle(settling, { command, by: press.visitor.id, area: area.id }))
      return drawn(world, press, { ...found, row: settling.after, wish: decided });
  }
  throw new ConflictError('a wish changes faster than it is decided');
}

interface Found {
  readonly wish: Wish;
  readonly row: Consultant | undefined;
  /** The presser's, which decides it. */
  readonly area: Area;
}

/** Judged by id on the server, by where the row is kept now; of whoever has left the bank any coordinator may read so. */
async function foundFor(world: World, { inputs, visitor }: Press): Promise<Found | { readonly no: Reply }> {
  const { person = '' } = inputs;
  const [row, wish] = await Promise.all([world.bank.find(person), world.wishes.of(person)]);
  const area = (row === undefined ? world.areas : keepersOf(row, world.areas)).find((one) => isCoordinator(one, visitor.id));
  const t = ownTexts[visitor.language].desk;
  if (area === undefined) return { no: { kind: 'sentence', text: t.notYours } };
  return wish === undefined ? { no: { kind: 'sentence', text: t.states.gone } } : { wish, row, area };
}

function drawn({ areas }: World, { visitor: { language } }: Press, { wish, row }: Found, said?: string): Reply {
  const card = wishCard({ wish, row, said, areas, language });
  return { kind: 'card', card, summary: card.fallbackText };
}
