import { languageOf, type Language } from '../kernel/language/language.ts';
import { callable } from '../kernel/phone.ts';
import { localOf } from '../kernel/time/zone.ts';
import { isOver, isStaffed } from '../model/order/order.ts';
import type { Consultant } from '../model/people/person.ts';
import type { Draft } from '../ports/stores/people-store.ts';
import type { Press, PressHandler, Reply, Visitor } from '../runtime/handlers.ts';
import type { World } from '../runtime/world.ts';
import { hasPause, pausesAhead, readPause } from './pause.ts';
import { languageCard, languageOfferCard, pauseCard, type PauseState } from './people.card.ts';
import { texts } from './texts.ts';
import { welcome } from './welcome.action.ts';
import { zoneOf } from '../model/area/area.ts';

/** With no language named, asks; with one, remembers it and goes on in it. */
export const chooseLanguage: PressHandler = async (world, { inputs, visitor }) => {
  const language = languageOf(inputs['language']);
  if (language === undefined) return askLanguage(visitor);
  const draft = await setLanguage(world, visitor, language);
  const [reply] = await welcome(world, { ...visitor, language }, Promise.resolve(draft));
  return reply ?? { kind: 'sentence', text: texts[language].language.saved };
};

export function askLanguage({ language }: Visitor): Reply {
  return { kind: 'card', card: languageCard(language), summary: texts[language].language.title };
}

/** Somebody wrote in another language than their own, and is answered in it: shall it be kept? */
export function offerLanguage({ language }: Visitor): Reply {
  return { kind: 'card', card: languageOfferCard(language), summary: texts[language].language.offered };
}

/** An order in the making goes on in it too: the one that there is, if any. */
export async function setLanguage(world: World, visitor: Visitor, language: Language): Promise<Draft | undefined> {
  const { id, name, tenant } = visitor;
  const saved = world.people.saveProfile({ id, name, tenant, language, isChosen: true });
  const [draft] = await Promise.all([world.people.draft(id), saved]);
  if (draft?.talk?.language !== undefined)
    await world.people.saveDraft({ ...draft, talk: { ...draft.talk, language: undefined } });
  return draft;
}

/** With no days given, shows the pauses; with them, notes one more. */
export const pause: PressHandler = async (world, press) => {
  const { from, until } = press.inputs;
  const consultant = await world.bank.find(press.visitor.id);
  if (consultant === undefined) return notConsultant(press.visitor);
  if (from === undefined && until === undefined) return showPauses(world, press, { consultant });
  const reading = readPause(from, until, today(world, press.now));
  if (!reading.ok) return showPauses(world, press, { consultant, from, until, fault: reading });
  if (!hasPause(consultant, reading.pause)) await world.bank.pause(consultant.id, reading.pause);
  const present = (await world.bank.find(consultant.id)) ?? consultant;
  return showPauses(world, press, { consultant: present, said: texts[press.visitor.language].pause.saved });
};

export const resume: PressHandler = async (world, press) => {
  const consultant = await world.bank.find(press.visitor.id);
  if (consultant === undefined) return notConsultant(press.visitor);
  await world.bank.resume(consultant.id, today(world, press.now));
  const present = (await world.bank.find(consultant.id)) ?? consultant;
  return showPauses(world, press, { consultant: present, said: texts[press.visitor.language].pause.resumed });
};

/**
 * The number where an orderer is called about a meeting; none takes it back. Consultants who already have the orderer's name see it on the
 * card that they have.
 */
export const giveNumber: PressHandler = async (world, { inputs, visitor, now }) => {
  const { id, name, tenant, language } = visitor;
  const phone = (inputs['phone'] ?? '').trim();
  const words = texts[language].phone;
  if (phone !== '' && callable(phone) === undefined) return { kind: 'sentence', text: words.notANumber };
  const known = await world.people.profile(id);
  await world.people.saveProfile({ ...(known ?? { id, name, tenant, language, isChosen: false }), phone });
  const told = (await world.orders.ofOrderer(id)).filter((order) => isStaffed(order) && !isOver(order));
  await world.queue.plan(
    told.map(({ number }) => {
      const key = `${number}/phone/${now}/cards.refresh`;
      return { job: 'cards.refresh' as const, order: number, key, needs: {}, due: now };
    }),
  );
  const order = await world.orders.load(inputs['order'] ?? '');
  const isTheirs = order?.orderer.id === id;
  return isTheirs ? { kind: 'view', view: 'order.status', order: order.number } : { kind: 'sentence', text: words.saved };
};

export async function askPause(world: World, press: Pick<Press, 'visitor' | 'now'>): Promise<Reply> {
  const consultant = await world.bank.find(press.visitor.id);
  return consultant === undefined ? notConsultant(press.visitor) : showPauses(world, press, { consultant });
}

function showPauses(
  world: World,
  { visitor, now }: Pick<Press, 'visitor' | 'now'>,
  { consultant, ...more }: { readonly consultant: Consultant } & Partial<PauseState>,
): Reply {
  const { language } = visitor;
  const day = today(world, now);
  const state = { pauses: pausesAhead(consultant, day), today: day, ...more };
  return { kind: 'card', card: pauseCard(state, language), summary: texts[language].pause.title };
}

function notConsultant({ language }: Visitor): Reply {
  return { kind: 'sentence', text: texts[language].refusals['not-consultant'] };
}

/** A consultant serves one installation; where areas differ in zone, a day more or less does not matter to a pause. */
function today(world: World, now: number): string {
  return localOf(now, zoneOf(world.areas)).date;
}
