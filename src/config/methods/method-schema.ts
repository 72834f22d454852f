import { z } from 'zod/v4';
import {
  FEEDBACK_FORMS,
  INVITERS,
  LEAVABLE_ITEMS,
  MOST_PARTS,
  MOST_POINTS,
  NEEDS,
  STAGE_NAMES,
} from '../../model/area/methods.ts';
import { id, named, only } from './file-parts.ts';
import { boolean, wholeNumber } from '../policy-schema.ts';

const oneOf = (words: readonly string[]) => only(`one-of ${words.join(' ')}`);

const part = z.strictObject({ name: named, minutes: wholeNumber(5, 480).optional(), isPrivate: boolean.optional() });

const point = z.strictObject({
  id,
  for: z.enum(['orderer', 'team'], only('one-of orderer team')),
  words: named,
  isTicked: boolean.optional(),
});

const stage = z.strictObject({
  happens: named.optional(),
  orderer: named.optional(),
  team: named.optional(),
  participant: named.optional(),
});

const series = z.strictObject({
  meetings: z.union([wholeNumber(2, 10), z.literal('open')], only('meetings')),
  everyWeeks: wholeNumber(1, 8),
  hasSameTeam: boolean.default(true),
});

const needs = [...NEEDS.client, ...NEEDS.none.filter((need) => need !== 'division')] as const;
const stages = Object.fromEntries(STAGE_NAMES.map((name) => [name, stage.optional()])) as Readonly<
  Record<(typeof STAGE_NAMES)[number], z.ZodOptional<typeof stage>>
>;

/** A change of a method of the catalogue, or one of the area's own: whatever is left out stays as it is, or is as usual. */
export const methodSchema = z.strictObject({
  name: named.optional(),
  about: named.optional(),
  kinds: z
    .array(z.enum(['client', 'none'], only('one-of client none')))
    .min(1, only('at-least-one'))
    .optional(),
  needs: z.array(z.enum(needs, oneOf(needs))).optional(),
  seats: wholeNumber(1, 4).optional(),
  hasConvener: boolean.optional(),
  invites: z.enum(INVITERS, oneOf(INVITERS)).optional(),
  durationMinutes: wholeNumber(15, 480).optional(),
  parts: z
    .array(part)
    .max(MOST_PARTS, only(`at-most ${MOST_PARTS}`))
    .optional(),
  preparationWeeks: z
    .strictObject({ least: wholeNumber(0, 26), usual: wholeNumber(0, 26) })
    .nullable()
    .optional(),
  preparation: z
    .array(point)
    .max(MOST_POINTS, only(`at-most ${MOST_POINTS}`))
    .optional(),
  series: series.nullable().optional(),
  followUpMonths: wholeNumber(1, 24).nullable().optional(),
  feedback: z.enum(FEEDBACK_FORMS, oneOf(FEEDBACK_FORMS)).optional(),
  notAsked: z.array(z.enum(LEAVABLE_ITEMS, oneOf(LEAVABLE_ITEMS))).optional(),
  invitation: named.optional(),
  guidance: z.strictObject(stages).optional(),
  isAcute: boolean.optional(),
  needsCoordinator: boolean.optional(),
  isOutOfUse: boolean.optional(),
});

export type MethodFile = z.infer<typeof methodSchema>;
