import { formatList } from '../../../kernel/language/format.ts';
import { LANGUAGES, type Language } from '../../../kernel/language/language.ts';
import { uncapitalised } from '../../../kernel/language/phrases.ts';
import type { FieldName, Fields } from '../../../model/fields/fields.ts';
import { keptFields, type Faults } from '../../../model/fields/read-field.ts';
import type { Press, Reply, Visitor } from '../../../runtime/handlers.ts';
import type { UnreadPlace } from '../../../ports/order-reader.ts';
import type { World } from '../../../runtime/world.ts';
import { begin } from '../form/begin.port.ts';
import { areaFor, askArea } from '../form/area-question.card.ts';
import { understoodFacts, type FormState } from '../form/form-state.ts';
import { formState } from '../form/gather-form.port.ts';
import { formReply } from '../form/order-form.card.ts';
import { cardReply, sentence } from '../replies.ts';
import { askedFaults } from '../request/asked-faults.ts';
import { requestFacts } from '../request/gather-facts.port.ts';
import { readRequest } from '../request/read-request.ts';
import { merged } from './dialogue/merge.ts';
import { questionCard, type QuestionState } from './dialogue/next-question.card.ts';
import {
  askedBy,
  faultOf,
  isQuestion,
  isUnanswered,
  nextStep,
  QUESTION_NAMES,
  questionsAhead,
  type Position,
  type QuestionName,
} from './dialogue/order-questions.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import { suggestionsFor, type Suggestion } from './dialogue/suggestions.ts';
import { summaryCard } from './dialogue/summary.card.ts';
import { isLongAgo, keep, keepMissed, newOrder, takeBack, todayIn, usualUnit, type OpenOrder } from './draft.port.ts';

/** Somebody with an order in the making. */
export interface Talk {
  readonly world: World;
  readonly visitor: Visitor;
  readonly open: OpenOrder;
}

/** What they said or pressed. */
export interface Answered {
  readonly fields: Fields;
  /** What the words left open (public contract, section 7). */
  readonly ask?: readonly string[];
  /** Where something was said that was not understood. */
  readonly unread?: readonly UnreadPlace[] | undefined;
  /** The question is passed over. */
  readonly isSkipped?: boolean;
}

/** An answer, a correction or more of the order: taken in, and the conversation goes on from where it was. */
export async function proceed(talk: Talk, said: Answered): Promise<Reply> {
  const { world, open } = talk;
  const { area } = open;
  if (said.fields.clientAgreed === 'no')
    return open.talk.asking ? showAgain(talk, 'agree-first') : ask(talk, { because: 'agree-first', first: 'clientAgreed' });
  const { asking: earlier, isBrief } = open.talk;
  const all = merged(open.fields, said.fields, { area, today: todayIn(world, open) });
  const { fields, faults } = await checked({ ...talk, open: { ...open, fields: all } }, said.ask);
  const asking = earlier && stepAfter({ fields, faults, area, ...open.talk }, said.isSkipped === true);
  const after = await keep(world, open, { fields, asking, isBrief });
  const noted = notedOf(open.fields, fields);
  const because = noted.length > 0 && asking === earlier && isQuestion(asking) ? 'another' : undefined;
  return show({ ...talk, open: after }, { faults, noted, because, unread: said.unread });
}

interface Beginning {
  /** Only what an order cannot do without; false: the rest as well. */
  readonly isBrief?: boolean;
  readonly first?: QuestionName | undefined;
  readonly because?: QuestionState['because'];
  /** What the words left open. */
  readonly doubts?: readonly string[];
}

/** Starts asking, one thing at a time: `first` if given, then what is in doubt, then what is missing. */
export async function ask(talk: Talk, { isBrief = true, first, because, doubts = [] }: Beginning = {}): Promise<Reply> {
  const { world, open } = talk;
  const { fields, faults } = await checked(talk, doubts);
  const doubtful = doubts.length === 0 ? undefined : QUESTION_NAMES.find((name) => faultOf(name, faults) !== undefined);
  const asking = first ?? doubtful ?? nextStep({ fields, faults, area: open.area, isBrief });
  const after = await keep(world, open, { fields, asking, isBrief });
  return show({ ...talk, open: after }, { faults, because });
}

/** What an order cannot do without and nothing was said of. */
export function missingIn({ area, fields }: OpenOrder): readonly QuestionName[] {
  return questionsAhead({ fields, area, faults: NONE, isBrief: true });
}

/** The question that waits for its answer: the one that was asked, or the only thing that is told to be missing. */
export function waiting(talk: Talk): string | undefined {
  const [only, ...others] = missingIn(talk.open);
  return talk.open.talk.asking ?? (others.length === 0 && !isLongAgo(talk) ? only : undefined);
}

/** Begins an order by asking. */
export async function beginAsking(
  world: World,
  { visitor, inputs }: Pick<Press, 'visitor' | 'inputs'>,
  key?: string,
): Promise<Reply> {
  const { id: person, language } = visitor;
  const area = areaFor(world.areas, inputs['area'], await world.orders.ofOrderer(person));
  if (area === undefined) return askArea(world.areas, language, { verb: 'order.ask' });
  const open = newOrder(world, { person, area });
  return ask({ world, visitor, open: key === undefined ? open : { ...open, key } });
}

/** One step back, with what it took back; undefined where there is no way back. */
export async function goBack(talk: Talk): Promise<Reply | undefined> {
  const before = await takeBack(talk.world, talk.open);
  if (before === undefined) return undefined;
  const past = { ...talk, open: before };
  const { faults } = await checked(past);
  return show(past, { faults, takenBack: talk.open.fields });
}

/** The conversation as it stands: its question, its summary or its form. */
export async function showAgain(talk: Talk, because?: QuestionState['because']): Promise<Reply> {
  const { faults } = await checked(talk);
  return show(talk, { faults, because });
}

/** So many times in a row a question is asked in other words; then the form is there, and a person. */
const TIMES_TRIED = 3;

/** The question that waits once more, or `first`, and why; the third time in a row the form and whom to ask, so that nobody goes in circles. */
export async function askAgain(talk: Talk, because: QuestionState['because'], first?: QuestionName): Promise<readonly Reply[]> {
  const { world, visitor, open } = talk;
  if (open.talk.asking === undefined) return [await ask(talk, { because, first })];
  const missed = (open.talk.missed ?? 0) + 1;
  const noted = { ...talk, open: await keepMissed(world, open, missed) };
  if (missed < TIMES_TRIED) return [await showAgain(noted, because)];
  const speaker = speaking(visitor, open);
  return [sentence(dialogueTexts[speaker.language].stuck), await begin(world, speaker, {})];
}

/** What may be kept of the fields, and what is wrong with them; `asked` is what the words left open. */
export async function checked(
  { world, visitor, open }: Talk,
  asked: readonly string[] = [],
): Promise<{ readonly fields: Fields; readonly faults: Faults }> {
  const { area, fields } = open;
  const { id: person, language } = speaking(visitor, open);
  const reading = readRequest(fields, await requestFacts(world, { area, fields, person, language }));
  const faults = askedFaults(asked, reading.ok ? NONE : reading.faults);
  return { fields: keptFields(fields, faults), faults };
}

/** The person, in the language in which this conversation is held. */
export function speaking(visitor: Visitor, open: OpenOrder | undefined): Visitor {
  return { ...visitor, language: open?.talk.language ?? visitor.language };
}

/** The listed answers in every language: people mix them. */
export function listedIn({ world, open }: Talk, asking: QuestionName): readonly Suggestion[] {
  const { area, fields } = open;
  const today = todayIn(world, open);
  return LANGUAGES.flatMap((language) => suggestionsFor(askedBy(asking), { language, area, today, fields }));
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
  /** What stood before the last step was taken back. */
  readonly takenBack?: Fields;
  readonly because?: QuestionState['because'];
  readonly unread?: readonly UnreadPlace[] | undefined;
}

async function show(
  { world, visitor, open }: Talk,
  { faults, noted = [], because, takenBack, unread = [] }: Shown,
): Promise<Reply> {
  const { language } = speaking(visitor, open);
  const { area, fields, key: draft } = open;
  const { asking, earlier = [] } = open.talk;
  const unclear = unclearIn({ asking, because, unread }, language);
  const state = { ...(await formState(world, { language, area, fields, faults })), unclear };
  if (asking === undefined) return formReply(state, draft, 'understood');
  const shared = {
    ...state,
    draft,
    noted: inWords({ ...state, fields: picked(fields, noted) }),
    tookBack: tookBack(state, takenBack),
    mayGoBack: earlier.length > 0,
  };
  if (isQuestion(asking)) {
    const left = leftAfter(asking, { fields: likely(fields), area, ...open.talk, faults });
    const unit = asking === 'unit' ? await usualUnit(world, open) : undefined;
    const fault = because ?? faultOf(asking, faults);
    return cardReply(questionCard({ ...shared, faults: NONE, asking, left, because: fault, usualUnit: unit }));
  }
  if (faults.size > 0) return formReply(state, draft, 'faulty');
  const more = questionsAhead({ fields: likely(fields), area, faults }).length > 0;
  return cardReply(summaryCard({ ...shared, mayTellMore: more }));
}

/** How many things are asked after this one; in short, also what was passed over for it. */
function leftAfter(asking: QuestionName, position: Position): number {
  const from = position.isBrief === true ? undefined : asking;
  return questionsAhead({ ...position, asking: from }).filter((name) => name !== asking).length;
}

/** How much is left is told as of a meeting with a client, the usual one, while nothing is known of it. */
function likely(fields: Fields): Fields {
  return fields.kind === undefined && fields.method === undefined ? { ...fields, kind: 'client' } : fields;
}

/** What the last step back took with it. */
function tookBack(state: FormState, before: Fields | undefined): string | undefined {
  if (before === undefined) return undefined;
  return dialogueTexts[state.language].tookBack(inWords({ ...state, fields: picked(before, notedOf(state.fields, before)) }));
}

function unclearIn(
  { asking, because, unread = [] }: Pick<Shown, 'because' | 'unread'> & Pick<Position, 'asking'>,
  language: Language,
) {
  const { inMessage, inSentence, unread: told, notUnderstood } = dialogueTexts[language];
  const where = unread.map(({ sentence, of, part }) => (of === 1 ? inMessage[part] : inSentence[part](sentence)));
  if (where.length > 0) return told(formatList(where, language));
  return because === 'not-understood' && !isQuestion(asking) ? notUnderstood : undefined;
}

const NONE: Faults = new Map();

function notedOf(before: Fields, after: Fields): readonly FieldName[] {
  return (Object.keys(after) as FieldName[]).filter((name) => before[name] !== after[name]);
}

function picked(fields: Fields, names: readonly FieldName[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? '']));
}

function inWords(state: Parameters<typeof understoodFacts>[0]): string | undefined {
  const said = understoodFacts(state).map(([label, value]) => `${uncapitalised(label)}: ${value}`);
  return said.length === 0 ? undefined : said.join(' · ');
}
