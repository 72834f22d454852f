import { MINUTE } from '../../kernel/time/instant.ts';
import { deskOf, type Area } from '../../model/area/area.ts';
import { NO_ORDER, type Jobs, type PlannedJob } from '../../model/planned/jobs.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { Written } from '../../runtime/delivery/whom-reached.ts';
import type { World } from '../../runtime/world.ts';

type Needs = Jobs['people.first-contact'];

/**
 * First contact with these people is planned, as far as the bot has not met them and has not tried before. `by`: the coordinator who asks
 * for it now; a refusal that stands from before is then tried once more.
 */
export async function planFirstContacts(
  world: Pick<World, 'reach' | 'queue' | 'clock'>,
  area: Pick<Area, 'id'>,
  asked: FirstContacts,
): Promise<void> {
  const due = world.clock.now() + (asked.inMs ?? 0);
  const byTeams = asked.people.filter(({ way }) => way !== 'mail');
  const known = await world.reach.of(byTeams.map(({ id }) => id));
  const strangers = byTeams.filter(({ id }) => known.get(id)?.chat === 'none');
  const { by } = asked;
  const needs = strangers.map(({ id }): Needs => ({ area: area.id, person: id, ...(by !== undefined && { by }) }));
  await world.queue.plan(needs.map((one) => contactJob(one, due)));
}

export interface FirstContacts {
  readonly people: readonly Written[];
  readonly by?: PersonId | undefined;
  readonly inMs?: number;
}

/** Once by itself, once for each time that somebody asks for it, and once more for the chat. */
export function contactJob(needs: Needs, due: number): PlannedJob {
  const { person, by, isSecond } = needs;
  const turn = isSecond === true ? `chat/${due}` : by === undefined ? 'first' : `asked/${due}`;
  return { job: 'people.first-contact', order: NO_ORDER, key: `people.first-contact/${person}/${turn}`, needs, due };
}

/** Some time after the start, because who has just got the app elsewhere is met by then: coordinators and deputies whom the bot has not met, where it may install the app. */
export async function contactNewCoordinators(world: World): Promise<void> {
  if (world.installer === undefined) return;
  for (const area of world.areas) await planFirstContacts(world, area, { people: deskOf(area), inMs: MINUTE });
}
