import { ConflictError, invariant } from '../../kernel/errors.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Consultant } from '../../model/people/person.ts';
import { keepersOf } from '../../model/people/served-areas.ts';
import { isSameWidening, openPart, parted, type Own, type Wish } from '../../model/people/wish.ts';
import type { Press, PressHandler, Reply } from '../../runtime/handlers.ts';
import type { World } from '../../runtime/world.ts';
import { pausesAhead } from '../pause.ts';
import { ownCard, type OwnState } from './own-row.card.ts';
import { faultOf, offeredTo, ownIn, ownMark } from './own-row.ts';
import { wishJob } from './plan-wish.ts';
import { ownTexts } from './texts.ts';
import { zoneOf } from '../../model/area/area.ts';

/** What a consultant may change of their own row. */
export const showOwn: PressHandler = async (world, press) => {
  const state = await stateOf(world, press);
  return state === undefined ? notConsultant(press) : drawn(state);
};

/** So often the row or the wish may change under somebody's hands. */
const MOST_TRIES = 3;

/** What narrows is so at once, what widens waits for a coordinator; pressed twice it is done once. With nothing filled in it shows. */
export const submitOwn: PressHandler = async (world, press) => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const state = await stateOf(world, press);
    if (state === undefined) return notConsultant(press);
    const reading = readingOf(state, press);
    if ('shown' in reading) return drawn(reading.shown);
    if (reading.change === undefined) return saved(press, state);
    if (await settle(world, press, { state, ...reading.change })) return saved(press, (await stateOf(world, press)) ?? state);
  }
  throw new ConflictError('the row of a consultant changes faster than it is read');
};

/** What is to be done, or the card with what keeps it from being done. */
function readingOf(state: OwnState, press: Press): { readonly shown: OwnState } | { readonly change: Change | undefined } {
  const own = ownIn(press.inputs, state.offered);
  if (own === undefined) return { shown: state };
  const fault = faultOf(state.row, own, state.areas);
  if (fault !== undefined) return { shown: { ...state, typed: own, fault } };
  const change = changeOf(state, own, press);
  const { seen = '' } = press.inputs;
  const isStale = change !== undefined && seen !== '' && seen !== ownMark(state.row, state.wish);
  return isStale ? { shown: { ...state, fault: 'stale' } } : { change };
}

interface Change {
  readonly after: Consultant;
  /** The wish, where another one stands from now on. */
  readonly wish?: Wish | undefined;
}

/** Undefined: it is so already. */
function changeOf({ row, wish }: OwnState, own: Own, { visitor, now }: Press): Change | undefined {
  const { narrowed, widening } = parted(row, own);
  const isWished = isSameWidening(openPart(wish, row), widening);
  if (isWished && JSON.stringify(narrowed) === JSON.stringify(row)) return undefined;
  if (isWished) return { after: narrowed };
  if (widening === undefined) return { after: narrowed, wish: wish && { ...wish, state: 'withdrawn' } };
  const next = { person: visitor.id, no: (wish?.no ?? 0) + 1, at: now, state: 'waiting' } as const;
  return { after: narrowed, wish: { ...next, ...widening } };
}

function settle(
  world: World,
  { now, visitor }: Press,
  { state: { row, wish: seen }, after, wish }: Change & { readonly state: OwnState },
): Promise<boolean> {
  const area = keepersOf(row, world.areas)[0] ?? world.areas[0];
  invariant(area !== undefined, 'an installation has an area');
  const plan = wish === undefined ? [] : [wishJob(area, wish, now)];
  const act = { command: 'own change', by: visitor.id, area: area.id } as const;
  return world.wishes.settle({ before: row, after, seen, wish, plan }, act);
}

/** Undefined for whoever is no consultant. */
async function stateOf(world: World, { visitor: { id, language }, now }: Press): Promise<OwnState | undefined> {
  const { areas } = world;
  const [row, wish] = await Promise.all([world.bank.find(id), world.wishes.of(id)]);
  if (row === undefined) return undefined;
  const today = localOf(now, zoneOf(areas)).date;
  return { row, wish, areas, language, offered: offeredTo(row, wish, areas), pauses: pausesAhead(row, today) };
}

function drawn(state: OwnState): Reply {
  return { kind: 'card', card: ownCard(state), summary: ownTexts[state.language].title };
}

/** A page shows the card itself. */
function saved({ via }: Press, state: OwnState): Reply {
  const t = ownTexts[state.language];
  const said = openPart(state.wish, state.row) === undefined ? t.saved : t.savedPart;
  return via === 'web' ? { kind: 'sentence', text: said } : drawn({ ...state, said });
}

function notConsultant({ visitor: { language } }: Press): Reply {
  return { kind: 'sentence', text: ownTexts[language].notConsultant };
}
