import { actionSet, card, execute, text, type Card, type CardAction, type CardElement } from '../kernel/card/card.ts';
import { openDialog } from '../kernel/card/dialog.ts';
import { nameIn, type Language } from '../kernel/language/language.ts';
import type { Area } from '../model/area/area.ts';
import { inUse, type Method } from '../model/area/methods.ts';
import { whichMethod, worryLines, worryPart } from '../model/guides/guide-parts.ts';
import { guideTexts } from '../model/guides/guides.ts';
import { methodFor, needsOf, type Answers } from '../model/guides/which-method.ts';
import type { PersonId } from '../model/people/person.ts';
import { whomToAsk } from './contact.card.ts';
import { texts } from './texts.ts';

/** What every role may look up on its welcome: taking up one's worry, and which method to choose. */
export function guidesPart(language: Language): readonly CardElement[] {
  return worryPart(language, whichMethod(language));
}

/** Taking up one's worry: a short static guide. It collects nothing (DOMAIN 5). */
export function worryCard(language: Language): Card {
  const order = openDialog({ title: texts[language].buttons.withClient, verb: 'order.new', data: { kind: 'client' } });
  return card({ language, title: guideTexts[language].worry.title, body: worryLines(language), actions: [order] });
}

/** Answers so far, as the buttons carry them: nothing is stored. */
export interface Choosing {
  readonly areas: readonly Area[];
  readonly person: PersonId;
  /** The questions that have been answered, also with "I can't say". */
  readonly asked: number;
  readonly answers: Answers;
}

/** Three plain questions, one at a time, and then the method that they lead to, or the coordinator. */
export function choosingCard(choosing: Choosing, language: Language): Card {
  const { asked, answers } = choosing;
  if (asked === 0) return question(kindAnswers(language), guideTexts[language].choosing.kind.ask, language);
  // Without a kind, or a need, nothing can be told apart: the other questions would be asked in vain.
  if (answers.kind === undefined) return coordinatorCard(choosing, language);
  if (asked === 1) return question(needAnswers(choosing, language), guideTexts[language].choosing.need.ask, language);
  if (answers.need === undefined) return coordinatorCard(choosing, language);
  if (asked === 2) return question(waitAnswers(answers, language), guideTexts[language].choosing.wait.ask, language);
  const method = methodFor(methodsIn(choosing), answers);
  return method === undefined ? coordinatorCard(choosing, language) : foundCard(method, choosing, language);
}

function question(answers: readonly CardAction[], asked: string, language: Language): Card {
  const { title } = guideTexts[language].choosing;
  return card({ language, title, summary: asked, body: answers.map((one) => actionSet([one])) });
}

function kindAnswers(language: Language): readonly CardAction[] {
  const { kind, cannotSay } = guideTexts[language].choosing;
  return [ask(kind.client, { kind: 'client' }), ask(kind.none, { kind: 'none' }), ask(cannotSay, { kind: 'dk' })];
}

function needAnswers(choosing: Choosing, language: Language): readonly CardAction[] {
  const { need: words, cannotSay } = guideTexts[language].choosing;
  const { kind = 'client' } = choosing.answers;
  const needs = needsOf(methodsIn(choosing), kind);
  return [...needs.map((need) => ask(words[need], { kind, need })), ask(cannotSay, { kind, need: 'dk' })];
}

function waitAnswers({ kind, need }: Answers, language: Language): readonly CardAction[] {
  const { wait, cannotSay } = guideTexts[language].choosing;
  const soFar = { kind, need };
  return [
    ask(wait.yes, { ...soFar, wait: 'yes' }),
    ask(wait.no, { ...soFar, wait: 'no' }),
    ask(cannotSay, { ...soFar, wait: 'dk' }),
  ];
}

function foundCard(method: Method, { areas, person, answers }: Choosing, language: Language): Card {
  const { choosing } = guideTexts[language];
  const isUrgent = answers.mayWait === false && !method.isAcute;
  return card({
    language,
    title: nameIn(method.name, language),
    summary: nameIn(method.about, language),
    body: [text(choosing.found), ...(isUrgent ? [text(choosing.urgent)] : []), ...whomToAsk(areas, person, language)],
    actions: [order(choosing.order, method.id, answers), ask(choosing.again, {})],
  });
}

function coordinatorCard({ areas, person, answers }: Choosing, language: Language): Card {
  const { coordinator, again } = guideTexts[language].choosing;
  const unknown = methodsIn({ areas }).find((one) => one.needsCoordinator);
  return card({
    language,
    title: coordinator.title,
    body: [text(coordinator.body), ...whomToAsk(areas, person, language)],
    actions: [...(unknown === undefined ? [] : [order(coordinator.order, unknown.id, answers)]), ask(again, {})],
  });
}

function order(title: string, method: string, { kind }: Answers): CardAction {
  return openDialog({ title, verb: 'order.new', data: { method, kind }, style: 'positive' });
}

function ask(title: string, said: Readonly<Record<string, string | undefined>>): CardAction {
  return execute({ title, verb: 'guide.method', data: said });
}

/** Of several areas, what any of them offers: the form asks which area it is. */
function methodsIn({ areas }: Pick<Choosing, 'areas'>): readonly Method[] {
  return areas.flatMap(({ methods }) => inUse(methods));
}
