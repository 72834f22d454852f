import type { Language } from '../../../kernel/language/language.ts';
import { HOUR, type Instant } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { DraftTalk } from '../../../ports/stores/people-store.ts';
import type { World } from '../../../runtime/world.ts';
import { fieldsOf, type Fields } from '../../../model/fields/fields.ts';

/** A half-finished order in hand. */
export interface OpenOrder {
  /** Whose it is. */
  readonly person: PersonId;
  /** The form's own key: sending it twice finds the order of the first time. */
  readonly key: string;
  readonly area: Area;
  readonly fields: Fields;
  readonly talk: DraftTalk;
  readonly touchedAt: Instant;
}

/** The person's half-finished order; none where its area is no longer here. It goes on in the language of the latest words. */
export async function openOrder(world: World, person: PersonId, written?: Language): Promise<OpenOrder | undefined> {
  const draft = await world.people.draft(person);
  const area = world.areas.find(({ id }) => id === draft?.fields['area']);
  if (draft === undefined || area === undefined) return undefined;
  const { area: _area, ...fields } = fieldsOf(draft.fields);
  const talk = { ...draft.talk, ...(written === undefined ? {} : { language: written }) };
  return { person, key: draft.key, area, fields, talk, touchedAt: draft.updatedAt };
}

/** A draft untouched for so long was perhaps forgotten: a method named now begins a new order, and nothing of it waits for an answer. */
const LONG_AGO = 8 * HOUR;

export function isLongAgo({ world, open }: { readonly world: World; readonly open: OpenOrder }): boolean {
  return world.clock.now() - open.touchedAt > LONG_AGO;
}

/** A new order, of which nothing is known yet. */
export function newOrder(world: World, { person, area, language }: NewOrder): OpenOrder {
  return { person, key: world.newId(), area, fields: {}, talk: { language }, touchedAt: world.clock.now() };
}

interface NewOrder {
  readonly person: PersonId;
  readonly area: Area;
  readonly language?: Language | undefined;
}

interface Step {
  readonly fields: Fields;
  readonly asking?: string | undefined;
  readonly isBrief?: boolean | undefined;
}

/** Keeps what changed, so that it can be taken back. */
export async function keep(world: World, before: OpenOrder, now: Step): Promise<OpenOrder> {
  const { earlier = [], asking, missed: _missed, ...talk } = before.talk;
  const isChanged = asking !== now.asking || !isSame(before.fields, now.fields);
  const step = { fields: plain(before.fields), ...(asking === undefined ? {} : { asking }) };
  const isBegun = asking !== undefined || Object.keys(before.fields).length > 0;
  const trail = isChanged && isBegun ? [...earlier, step].slice(-MOST_STEPS) : earlier;
  const after = { ...before, fields: now.fields, talk: { ...talk, asking: now.asking, isBrief: now.isBrief, earlier: trail } };
  await save(world, after);
  return after;
}

/** Keeps how often in a row an answer was not understood. */
export async function keepMissed(world: World, open: OpenOrder, missed: number): Promise<OpenOrder> {
  const after = { ...open, talk: { ...open.talk, missed } };
  await save(world, after);
  return after;
}

/** One step back, if there is one. */
export async function takeBack(world: World, open: OpenOrder): Promise<OpenOrder | undefined> {
  const { earlier = [], ...talk } = open.talk;
  const step = earlier.at(-1);
  if (step === undefined) return undefined;
  const before = {
    ...open,
    fields: fieldsOf(step.fields),
    talk: { ...talk, asking: step.asking, earlier: earlier.slice(0, -1) },
  };
  await save(world, before);
  return before;
}

/** The unit from which the person ordered last: a likely answer, never an assumption. */
export async function usualUnit(world: World, { person, area }: OpenOrder): Promise<string | undefined> {
  const unit = (await world.orders.ofOrderer(person)).find((one) => one.area === area.id)?.request.unit;
  return area.units.some(({ id }) => id === unit) ? unit : undefined;
}

export function todayIn(world: World, { area }: OpenOrder): string {
  return localOf(world.clock.now(), area.zone).date;
}

const MOST_STEPS = 12;

async function save(world: World, { person, key, area, fields, talk }: OpenOrder): Promise<void> {
  await world.people.saveDraft({ person, key, fields: { ...plain(fields), area: area.id }, talk });
}

function plain(fields: Fields): Readonly<Record<string, string>> {
  return fields as Readonly<Record<string, string>>;
}

function isSame(one: Fields, other: Fields): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof Fields>;
  return [...names].every((name) => one[name] === other[name]);
}
