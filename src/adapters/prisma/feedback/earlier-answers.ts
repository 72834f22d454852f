import type pg from 'pg';
import type { Box, OpenSurvey, WaitingSheet, WaitingSurvey } from '../../../model/feedback/box.ts';
import { peopleIn } from '../../../model/feedback/present.ts';
import { quarterOf } from '../../../model/feedback/quarter.ts';
import { release } from '../../../model/feedback/release.ts';
import type { AnswerItems, Survey } from '../../../model/feedback/sheets.ts';
import type { Attendance, FeedbackGroup } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { changeBox } from './answer-box.ts';
import { markOfHash, newSalt, personMark } from './answer-marks.ts';
import { writeReleased } from './released-rows.ts';
import type { FeedbackKey } from './seal.ts';

/**
 * What earlier versions stored comes into the present form: sheets of open surveys, with the marks of who has answered, into the sealed
 * box; those of closed ones are released by the quarter of their day as far as the rule of releases allows, and wait for others beyond
 * that. The two earlier tables are emptied in the same transaction, file and all.
 */
export async function carryOver(client: pg.PoolClient, key: FeedbackKey, smallestIn: (area: string) => number): Promise<void> {
  await client.query('LOCK TABLE earlier_answers, earlier_answered IN ACCESS EXCLUSIVE MODE');
  const { rows: surveys } = await client.query<EarlierSurvey>(readSurveys);
  for (const area of new Set(surveys.map((one) => one.area))) {
    const own = surveys.filter((one) => one.area === area);
    await changeBox(client, key, area, async (box) => ({
      box: await carryArea(client, key, { box, own, area, smallestIn }),
      result: undefined,
    }));
  }
  const { rows } = await client.query<{ readonly isLeft: boolean }>(IS_ANY_LEFT);
  if (rows[0]?.isLeft === true) await client.query('TRUNCATE earlier_answers, earlier_answered');
}

/** Also what belongs to no order that is known. */
const IS_ANY_LEFT = `SELECT EXISTS (SELECT FROM earlier_answers) OR EXISTS (SELECT FROM earlier_answered) AS "isLeft"`;

/** All that was stored of one survey of one order. */
interface EarlierSurvey {
  readonly area: string;
  readonly order: string;
  readonly survey: Survey;
  readonly isOpen: boolean;
  readonly method: string;
  readonly kind: string;
  readonly isFollowUp: boolean;
  readonly attendance: Attendance | null;
  readonly seats: number;
  /** Null when names have been taken out of the order. */
  readonly orderer: PersonId | null;
  readonly consultants: readonly PersonId[];
  readonly marks: readonly string[];
  readonly sheets: readonly EarlierSheet[];
}

interface EarlierSheet {
  readonly group: FeedbackGroup;
  readonly on: string;
  readonly items: AnswerItems;
  readonly comments: Readonly<Record<string, string>>;
}

interface Carrying {
  readonly box: Box;
  readonly own: readonly EarlierSurvey[];
  readonly area: string;
  readonly smallestIn: (area: string) => number;
}

async function carryArea(client: pg.PoolClient, key: FeedbackKey, { box, own, area, smallestIn }: Carrying): Promise<Box> {
  const open = own.filter(({ isOpen }) => isOpen).map((one) => stillOpen(key, one));
  const waiting = own.filter(({ isOpen }) => !isOpen).flatMap((one) => closedGroups(key, one));
  const left: WaitingSurvey[] = [];
  for (const period of new Set(waiting.map(({ since }) => since))) {
    const ofQuarter = waiting.filter(({ since }) => since === period);
    const { batches, left: others } = release(ofQuarter, { smallest: smallestIn(area), mayTellLess: true });
    await writeReleased(client, { area, period, batches });
    left.push(...others);
  }
  return { ...box, open: [...box.open, ...open], waiting: [...box.waiting, ...left] };
}

function stillOpen(key: FeedbackKey, one: EarlierSurvey): OpenSurvey {
  const { order, survey, marks, sheets } = one;
  const salt = newSalt();
  const carried = marks.map((hash) => markOfHash(key, { salt }, hash)).sort();
  return {
    order,
    survey,
    salt,
    marks: carried,
    sheets: sheets.map((sheet) => ({ group: sheet.group, ...carriedSheet(key, one, sheet) })),
  };
}

/** Whoever asks again and again, or leads again and again, is one person. Which of a team answered is not known: the team counts as one. */
function personOf(key: FeedbackKey, { orderer, consultants }: EarlierSurvey, group: FeedbackGroup): string | undefined {
  if (group === 'orderer') return orderer === null ? undefined : personMark(key, { person: orderer });
  if (group !== 'consultant' || consultants.length === 0) return undefined;
  return personMark(key, { person: consultants.join() });
}

function carriedSheet(key: FeedbackKey, one: EarlierSurvey, { group, items, comments }: EarlierSheet): WaitingSheet {
  const person = personOf(key, one, group);
  return { items: withoutWish(items), comments, ...(person !== undefined && { person }) };
}

/** The quarter is that of the survey's last day, for all its groups. */
function closedGroups(key: FeedbackKey, one: EarlierSurvey): readonly WaitingSurvey[] {
  const { survey, method, kind, isFollowUp, sheets, attendance, seats } = one;
  const since = quarterOf(
    sheets
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? '2026-01-01',
  );
  return [...new Set(sheets.map(({ group }) => group))].map((group) => ({
    ...{ survey, group, method, kind, isFollowUp, since, leftOut: 0 },
    attended: survey === 'impact' ? 1 : attendance && peopleIn(group, attendance, seats),
    sheets: sheets.filter((sheet) => sheet.group === group).map((sheet) => carriedSheet(key, one, sheet)),
  }));
}

/** Whether somebody wished for a debriefing was never a matter of the answer. */
function withoutWish(items: AnswerItems): AnswerItems {
  return Object.fromEntries(Object.entries(items).filter(([item]) => item !== 'c_debrief'));
}

/** The question about what came of a meeting stays open until its own closing, which the migration has planned. */
const readSurveys = `
  WITH surveys AS (
    SELECT order_number, survey FROM earlier_answers UNION SELECT order_number, survey FROM earlier_answered
  )
  SELECT o.area, o.number AS "order", s.survey,
    (CASE s.survey WHEN 'impact' THEN o.orderer <> 'anonymous' ELSE o.phase NOT IN ('closed', 'cancelled', 'unfilled') END) AS "isOpen",
    o.content->'request'->>'method' AS method, o.content->'request'->>'kind' AS kind,
    o.content->'request' ? 'followUpOf' AS "isFollowUp", m.attendance,
    (SELECT count(*)::int FROM seats WHERE order_number = o.number AND role <> 'trainee') AS seats,
    nullif(o.orderer, 'anonymous') AS orderer,
    ARRAY(SELECT consultant FROM seats WHERE order_number = o.number AND role <> 'trainee' AND consultant NOT LIKE 'anonymous%' ORDER BY consultant) AS consultants,
    ARRAY(SELECT sheet FROM earlier_answered WHERE order_number = o.number AND survey = s.survey ORDER BY sheet) AS marks,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('group', a."group", 'on', a.on_day, 'items', a.items, 'comments', a.comments) ORDER BY random())
      FROM earlier_answers a WHERE a.order_number = o.number AND a.survey = s.survey
    ), '[]') AS sheets
  FROM surveys s JOIN orders o ON o.number = s.order_number LEFT JOIN meetings m ON m.order_number = o.number
  ORDER BY random()`;
