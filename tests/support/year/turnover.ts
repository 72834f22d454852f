import { DAY, type Instant } from '../../../src/kernel/time/instant.ts';
import type { Consultant, PersonId } from '../../../src/model/people/person.ts';
import { Actor } from '../../../src/sandbox/teams/actor.ts';
import type { TeamsPerson } from '../../../src/sandbox/teams/teams-people.ts';
import type { Chance } from '../fuzz/chance.ts';
import type { AreaPeople, Country } from './country.ts';

export interface TurnoverOptions {
  readonly country: Country;
  /** Puts these into the bank, and nobody else, as an import does. */
  readonly replaceBank: (consultants: readonly Consultant[]) => Promise<unknown>;
  /** In each area something happens to somebody once in so many mornings; 0: never. */
  readonly turnoverEvery: number;
}

const DAYS_OUT_OF_REACH = 7;
const DAYS_AWAY = 5;

/** What happens to people beside their work: they leave the bank in the middle of it, move, are out of reach for a week, or away. */
export class Turnover {
  /** Who has left the bank, and when. */
  readonly left = new Map<PersonId, Instant>();
  readonly counts = { left: 0, moved: 0, 'out of reach': 0, away: 0 };
  readonly #options: TurnoverOptions;
  readonly #luck: Chance;
  readonly #bank: Map<PersonId, Consultant>;
  readonly #until = new Map<TeamsPerson, Instant>();
  readonly #blocking = new Set<TeamsPerson>();

  constructor(options: TurnoverOptions, luck: Chance) {
    this.#options = options;
    this.#luck = luck;
    this.#bank = new Map(options.country.consultants.map((one) => [one.id, one]));
  }

  /** Until when somebody looks at nothing; undefined: they are there. */
  awayUntil(person: TeamsPerson, now: Instant): Instant | undefined {
    const until = this.#until.get(person) ?? 0;
    return until > now ? until : undefined;
  }

  /** `willing`: those who have said yes to something. */
  async morning(now: Instant, willing: ReadonlySet<PersonId>): Promise<void> {
    const { country, replaceBank, turnoverEvery } = this.#options;
    const { client, world } = country.teams;
    for (const person of [...this.#blocking].filter((one) => this.awayUntil(one, now) === undefined)) {
      this.#blocking.delete(person);
      await client.install(person);
      await new Actor(world, client, person).say('omat');
    }
    const areas = country.areas.filter(() => turnoverEvery > 0 && this.#luck.onceIn(turnoverEvery));
    const before = new Map(this.#bank);
    for (const area of areas) await this.#happen(area, now, willing);
    const isChanged = before.size !== this.#bank.size || [...before].some(([id, one]) => this.#bank.get(id) !== one);
    if (isChanged) await replaceBank([...this.#bank.values()]);
  }

  async #happen(area: AreaPeople, now: Instant, willing: ReadonlySet<PersonId>): Promise<void> {
    const { teams, consultants } = this.#options.country;
    const present = area.consultants.filter((id) => this.#bank.has(id));
    const engaged = present.filter((id) => willing.has(id));
    const id = this.#luck.oneOf(engaged.length > 0 ? engaged : present);
    const kind = this.#luck.oneOf(['left', 'moved', 'out of reach', 'away'] as const);
    const consultant = this.#bank.get(id);
    const person = kind === 'away' ? area.coordinator : teams.world.people.find(({ aadObjectId }) => aadObjectId === id);
    if (consultant === undefined || person === undefined) return;
    this.counts[kind] += 1;
    if (kind === 'left') {
      this.#bank.delete(id);
      this.left.set(id, now);
    } else if (kind === 'moved') {
      const { unit, municipalities } = this.#luck.oneOf(consultants);
      this.#bank.set(id, { ...consultant, unit, municipalities });
    } else {
      this.#until.set(person, now + (kind === 'away' ? DAYS_AWAY : DAYS_OUT_OF_REACH) * DAY);
      if (kind === 'out of reach') this.#blocking.add(person);
      if (kind === 'out of reach') await teams.client.uninstall(person);
    }
  }
}
