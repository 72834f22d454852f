import { randomInt } from 'node:crypto';
import type pg from 'pg';
import {
  closed,
  discarded,
  given,
  opened,
  openSurvey,
  type Box,
  type KeptSheet,
  type OpenSurvey,
} from '../../../model/feedback/box.ts';
import { dealtShares, ownBatches } from '../../../model/feedback/own-shares.ts';
import { release } from '../../../model/feedback/release.ts';
import type { SurveyOf } from '../../../model/feedback/sheets.ts';
import type { CodeGroup } from '../../../model/order/order.ts';
import type { AnswerStore, GiveResult, GivenSheet, ReleaseTerms, Respondent } from '../../../ports/stores/answer-store.ts';
import type { Database } from '../database/database.ts';
import { translated } from '../database/database-faults.ts';
import { inTransaction } from '../database/transaction.ts';
import { changeBox, isOver, readBox } from './answer-box.ts';
import { linkTo, surveyBehind } from './answer-links.ts';
import { markOf, newSalt, personMark } from './answer-marks.ts';
import { carryOver } from './earlier-answers.ts';
import { cellsOf, commentsOf, histograms } from './released-figures.ts';
import { addOwn, ownTotals } from './own-feedback.ts';
import { writeReleased } from './released-rows.ts';
import type { FeedbackKey } from './seal.ts';

/** Feedback in the database: one sealed box for each area until the release, and rows that lead nowhere after it. */
export function prismaAnswers({ prisma, pool }: Database, key: FeedbackKey): AnswerStore {
  const within = <T>(work: (client: pg.PoolClient) => Promise<T>) => translated(() => inTransaction(pool, work));
  return {
    give: (sheet, by) => within((client) => note(client, key, sheet, { by, sheet })),
    skip: (survey, person) =>
      within(async (client) => {
        await note(client, key, survey, { by: { person } });
      }),
    touch: ({ area }) => within((client) => changeBox(client, key, area, async (box) => ({ box, result: undefined }))),
    hasAnswered: (survey, person) =>
      translated(async () => {
        const open = openSurvey(await readBox(pool, key, survey.area), survey);
        return open?.marks.includes(markOf(key, open, { person })) ?? false;
      }),
    close: (closing, terms) =>
      within((client) =>
        changeBox(client, key, closing.area, async (box) => {
          const done = closed(box, closing, terms.period);
          if (done === undefined) return { box, result: undefined };
          const shares = dealtShares(done.waiting, { ...closing, draw: (below) => randomInt(below) });
          const after = { ...done.box, own: [...done.box.own, ...shares] };
          return { box: await released(client, after, terms), result: undefined };
        }),
      ),
    overcounts: (closing) =>
      translated(async () => closed(await readBox(pool, key, closing.area), closing, '')?.overcounts ?? []),
    discard: (survey) =>
      within((client) =>
        changeBox(client, key, survey.area, async (box) => ({ box: discarded(box, survey), result: undefined })),
      ),
    release: (terms) =>
      within((client) =>
        changeBox(client, key, terms.area, async (box) => ({ box: await released(client, box, terms), result: undefined })),
      ),
    released: (areas, periods) => translated(() => histograms(pool, areas, periods)),
    cells: (areas, periods) => translated(() => cellsOf(pool, areas, periods)),
    own: (consultant) => translated(() => ownTotals(pool, consultant)),
    comments: (area) => translated(() => commentsOf(pool, area)),
    carryOver: (smallestIn) => within((client) => carryOver(client, key, smallestIn)),
    byCode: (code) =>
      translated(async () => {
        const row = await prisma.feedbackCode.findUnique({ where: { code } });
        return row ? { order: row.orderNumber, group: row.group as CodeGroup } : undefined;
      }),
    linkTo: (survey, person) => translated(() => linkTo({ pool, key }, survey, person)),
    byLink: (link) => translated(() => surveyBehind({ pool, key }, link)),
  };
}

interface Noted {
  readonly by: Respondent;
  readonly sheet?: GivenSheet;
}

/** The box is written anew also where nothing is kept: that somebody pressed tells nothing of what. */
async function note(
  client: pg.PoolClient,
  key: FeedbackKey,
  { area, order, survey }: SurveyOf,
  noted: Noted,
): Promise<GiveResult> {
  return changeBox<GiveResult>(client, key, area, async (box) => {
    if (await isOver(client, order, survey)) return { box, result: 'closed' };
    const withSurvey = opened(box, { order, survey, salt: newSalt() });
    const open = openSurvey(withSurvey, { order, survey });
    const sheet = noted.sheet && open && keptSheet(key, open, noted.sheet, noted.by);
    if (noted.sheet !== undefined && sheet === undefined) return { box, result: 'given' };
    const after = open && given(withSurvey, open, markOf(key, open, noted.by), sheet);
    return after === undefined ? { box, result: 'again' } : { box: after, result: 'given' };
  });
}

/** A meeting that is flooded keeps so many sheets beyond what it can have given; of more nothing is kept, so that none costs more than the last. */
const MOST_BEYOND = 100;

function keptSheet(key: FeedbackKey, open: OpenSurvey, sheet: GivenSheet, by: Respondent): KeptSheet | undefined {
  const { group, items, comments, most } = sheet;
  const count = open.sheets.filter((one) => one.group === group).length;
  if (count >= most + MOST_BEYOND) return undefined;
  const person = personMark(key, by);
  return { group, items, comments, ...(person !== undefined && { person }), ...(count >= most && { isBeyond: true }) };
}

/** What may be released, or told to those who led, leaves the box for its rows, in the same transaction. */
async function released(client: pg.PoolClient, box: Box, terms: ReleaseTerms): Promise<Box> {
  const { area, period } = terms;
  const { batches, left } = release(box.waiting, terms);
  await writeReleased(client, { area, period, batches });
  const own = ownBatches(box.own, { smallest: terms.smallest, meetings: terms.pooledMeetings });
  await addOwn(client, { area, period, batches: own.batches });
  return { ...box, waiting: left, own: own.left };
}
