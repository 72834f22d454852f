import { timingSafeEqual } from 'node:crypto';
import type pg from 'pg';
import { opened, openSurvey, type OpenSurvey } from '../../../model/feedback/box.ts';
import type { SurveyOf } from '../../../model/feedback/sheets.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { LinkedSurvey } from '../../../ports/stores/answer-store.ts';
import { inTransaction } from '../database/transaction.ts';
import { changeBox, isOver, readBox } from './answer-box.ts';
import { markOf, newSalt } from './answer-marks.ts';
import type { FeedbackKey } from './seal.ts';

/** The boxes, and the key that opens them. */
interface Sealed {
  readonly pool: pg.Pool;
  readonly key: FeedbackKey;
}

/**
 * A person's own address of an open survey: a keyed hash of the survey's salt and the person, with one that tells the area and one that
 * tells the survey, each only to this installation. It is stored nowhere, and with the salt ends all that could lead from it to anybody.
 * Undefined once the survey is over, or this person has answered. A survey that has no salt yet gets it here.
 */
export async function linkTo({ pool, key }: Sealed, survey: SurveyOf, person: PersonId): Promise<string | undefined> {
  const { area, order } = survey;
  const known = openSurvey(await readBox(pool, key, area), survey);
  if (known !== undefined) return linkOf(key, { ...known, area }, person);
  return inTransaction(pool, (client) =>
    changeBox<string | undefined>(client, key, area, async (box) => {
      if (await isOver(client, order, survey.survey)) return { box, result: undefined };
      const after = opened(box, { order, survey: survey.survey, salt: newSalt() });
      const open = openSurvey(after, survey);
      return { box: after, result: open && linkOf(key, { ...open, area }, person) };
    }),
  );
}

/** The open survey behind a link of ours; 'over' when there is none any more; undefined: not ours. */
export async function surveyBehind({ pool, key }: Sealed, link: string): Promise<LinkedSurvey | 'over' | undefined> {
  if (!LINK.test(link)) return undefined;
  const own = link.slice(0, OWN_LENGTH);
  const area = (await areasOf({ pool, key })).find((one) => isSame(link, own + partFor(key, one, own), 0));
  if (area === undefined) return undefined;
  const { open } = await readBox(pool, key, area);
  const found = open.find(({ salt }) => isSame(link, partFor(key, salt, own), OWN_LENGTH + PART_LENGTH));
  if (found === undefined) return 'over';
  const { order, survey } = found;
  return { area, order, survey, isOf: (person) => isSame(own, ownPart(key, found.salt, person), 0) };
}

const OWN_LENGTH = 32;
const PART_LENGTH = 16;
const LINK = /^[0-9a-f]{64}$/;

function linkOf(key: FeedbackKey, open: OpenSurvey & Pick<SurveyOf, 'area'>, person: PersonId): string | undefined {
  const { area, salt, marks } = open;
  if (marks.includes(markOf(key, open, { person }))) return undefined;
  const own = ownPart(key, salt, person);
  return own + partFor(key, area, own) + partFor(key, salt, own);
}

function ownPart(key: FeedbackKey, salt: string, person: PersonId): string {
  return key.mark(['link', salt, person]);
}

/** Tells that this link is of this area, or of the survey with this salt. */
function partFor(key: FeedbackKey, of: string, own: string): string {
  return key.mark(['link-part', of, own]).slice(0, PART_LENGTH);
}

async function areasOf({ pool, key }: Sealed): Promise<readonly string[]> {
  const { rows } = await pool.query<{ readonly area: string }>('SELECT area FROM answer_boxes WHERE key_id = $1', [key.id]);
  return rows.map(({ area }) => area);
}

/** Does `part` stand in `text` from `at` on? It takes as long whatever differs. */
function isSame(text: string, part: string, at: number): boolean {
  return timingSafeEqual(Buffer.from(text.slice(at, at + part.length)), Buffer.from(part));
}
