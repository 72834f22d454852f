import { card, heading, subtle, text, type Card, type CardElement } from '../kernel/card/card.ts';
import { reachLine } from '../kernel/card/reach.ts';
import { nameIn, type Language } from '../kernel/language/language.ts';
import { ownersOf, type Area, type Coordinator } from '../model/area/area.ts';
import type { PersonId } from '../model/people/person.ts';
import { texts } from './texts.ts';

/** Whom to ask in these areas, each way a press. */
export function contactCard(areas: readonly Area[], language: Language): Card {
  const t = texts[language].contact;
  return card({
    language,
    title: t.title,
    summary: t.summary,
    body: areas.flatMap((area) => [heading(nameIn(area.name, language)), ...people(area, language), ...office(area, language)]),
  });
}

/** The last lines of help: who answers, as short as it can be. Nobody is told to ask themselves. */
export function whomToAsk(areas: readonly Area[], person: PersonId, language: Language): readonly CardElement[] {
  const t = texts[language].contact;
  const others = areas.flatMap((area) => ownersOf(area, '')).filter(({ id }) => id !== person);
  if (others.length === 0 || areas.length > MOST_AREAS) return [subtle(t.ask)];
  return [subtle(t.questions), ...others.map((one) => text(reachLine(one, t.chat), { spacing: 'small' }))];
}

/** A list of many areas helps nobody at the end of help: there the word is told. */
const MOST_AREAS = 2;

function people({ coordinators, deputies, methods }: Area, language: Language): readonly CardElement[] {
  const t = texts[language].contact;
  const line = (one: Coordinator, what: string): CardElement => {
    const named = methods.filter(({ id }) => one.methods?.includes(id) === true).map(({ name }) => nameIn(name, language));
    const said = [what, ...named].filter((words) => words !== '').join(', ');
    return text(reachLine(one, t.chat) + (said === '' ? '' : ` (${said})`), { spacing: 'small' });
  };
  return [...coordinators.map((one) => line(one, '')), ...deputies.map((one) => line(one, t.deputy))];
}

function office({ contact: { phone, email, address } }: Area, language: Language): readonly CardElement[] {
  const ways = reachLine({ name: texts[language].contact.office, phone, email });
  return phone === undefined && email === undefined && address === undefined
    ? []
    : [text([ways, address].filter((one) => one !== undefined && one !== '').join(' · '), { spacing: 'small' })];
}
