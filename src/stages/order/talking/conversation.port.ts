import { LANGUAGES } from '../../../kernel/language/language.ts';
import type { Reply, Visitor } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { merged } from './dialogue/merge.ts';
import { questionCard } from './dialogue/question.card.ts';
import type { QuestionState } from './dialogue/question.card.ts';
import { faultOf, isQuestion, isUnanswered, nextStep, questionsAhead } from './dialogue/questions.ts';
import type { Position, QuestionName } from './dialogue/questions.ts';
import { suggestionsFor } from './dialogue/suggestions.ts';
import type { Suggestion } from './dialogue/suggestions.ts';
import { summaryCard } from './dialogue/summary.card.ts';
import { checked, keep, todayIn, usualUnit } from './draft.port.ts';
import type { OpenOrder } from './draft.port.ts';
import { formState, showForm } from '../form/show-form.port.ts';
import { cardReply } from '../replies.ts';
import { understoodFacts } from '../form/form-state.ts';
import type { Faults } from '../../../model/fields/read-field.ts';
import type { FieldName, Fields } from '../../../model/fields/fields.ts';

/** What somebody said or pressed while an order is being made. */
export interface Said {
  readonly fields: Fields;
  /** What the words left open (public contract, section 7). */
  readonly ask?: readonly string[];
  /** The question is passed over. */
  readonly isSkipped?: boolean;
}

/** An answer, a correction or more of the order: taken in, and the conversation goes on from where it was. */
export async function proceed(world: World, visitor: Visitor, open: OpenOrder, said: Said): Promise<Reply> {
  if (said.fields.clientAgreed === 'no') return showAgain(world, visitor, open, 'agree-first');
  const { area, talk } = open;
  const all = merged(open.fields, said.fields, { area, today: todayIn(world, area) });
  const result = await checked(world, visitor, area, all, said.ask);
  const asking = talk.asking === undefined ? undefined : stepAfter({ ...result, area, ...talk }, said.isSkipped === true);
  const after = await keep(world, visitor.id, open, { fields: result.fields, asking, isBrief: talk.isBrief });
  return show(world, visitor, after, { faults: result.faults, noted: notedOf(open.fields, result.fields) });
}

/** Starts asking, one thing at a time: what an order cannot do without, or with `isBrief` false the rest as well. */
export async function ask(world: World, visitor: Visitor, open: OpenOrder, isBrief = true): Promise<Reply> {
  const result = await checked(world, visitor, open.area, open.fields);
  const asking = nextStep({ ...result, area: open.area, isBrief });
  const after = await keep(world, visitor.id, open, { fields: result.fields, asking, isBrief });
  return show(world, visitor, after, result);
}

/** The conversation as it stands: its question, its summary or its form. */
export async function showAgain(
  world: World,
  visitor: Visitor,
  open: OpenOrder,
  because?: QuestionState['because'],
): Promise<Reply> {
  const { faults } = await checked(world, visitor, open.area, open.fields);
  return show(world, visitor, open, { faults, because });
}

function stepAfter(position: Position, isSkipped: boolean): string {
  const { asking } = position;
  const stays = isQuestion(asking) && !isSkipped && isUnanswered(asking, position);
  return stays ? asking : nextStep(position);
}

interface Shown {
  readonly faults: Faults;
  /** Fields that the last answer changed. */
  readonly noted?: readonly FieldName[];
  readonly because?: QuestionState['because'];
}

async function show(world: World, visitor: Visitor, open: OpenOrder, { faults, noted = [], because }: Shown): Promise<Reply> {
  const speaker = speaking(visitor, open);
  const { asking, earlier = [] } = open.talk;
  const { area, fields, key: draft } = open;
  if (asking === undefined) return showForm(world, speaker, { area, fields, faults, opening: 'understood', draft });
  const state = await formState(world, speaker, area, fields, faults);
  const said = inWords({ ...state, fields: picked(fields, noted) });
  const shared = { ...state, draft, noted: said, mayGoBack: earlier.length > 0 };
  if (isQuestion(asking)) {
    const left = questionsAhead({ fields: likely(fields), area, ...open.talk, faults }).length;
    const unit = asking === 'unit' ? await usualUnit(world, visitor.id, area) : undefined;
    const fault = because ?? faultOf(asking, faults);
    return cardReply(questionCard({ ...shared, faults: NONE, asking, left, because: fault, usualUnit: unit }));
  }
  if (faults.size > 0) return showForm(world, speaker, { area, fields, faults, opening: 'faulty', draft });
  const more = questionsAhead({ fields: likely(fields), area, faults }).length > 0;
  return cardReply(summaryCard({ ...shared, mayTellMore: more }));
}

/** How much is left is told as of a meeting with a client, the usual one, while nothing is known of it. */
function likely(fields: Fields): Fields {
  return fields.kind === undefined && fields.method === undefined ? { ...fields, kind: 'client' } : fields;
}

const NONE: Faults = new Map();

/** The person, in the language in which this conversation is held. */
export function speaking(visitor: Visitor, open: OpenOrder | undefined): Visitor {
  return { ...visitor, language: open?.talk.language ?? visitor.language };
}

function notedOf(before: Fields, after: Fields): readonly FieldName[] {
  return (Object.keys(after) as FieldName[]).filter((name) => before[name] !== after[name]);
}

function picked(fields: Fields, names: readonly FieldName[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? '']));
}

function inWords(state: Parameters<typeof understoodFacts>[0]): string | undefined {
  const said = understoodFacts(state).map(([label, value]) => `${label}: ${value}`);
  return said.length === 0 ? undefined : said.join(' · ');
}

/** The listed answers in every language: people mix them. */
export function listedIn(world: World, { area, fields }: OpenOrder, asking: QuestionName): readonly Suggestion[] {
  const today = todayIn(world, area);
  return LANGUAGES.flatMap((language) => suggestionsFor(asking, { language, area, today, fields }));
}
