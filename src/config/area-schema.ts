import { z } from 'zod/v4';
import { isLocalDate, isZone } from '../kernel/time/zone.ts';
import { personId } from '../model/people/person-id.ts';
import { TARGET_ROWS, type TargetId } from '../model/area/targets.ts';
import { id, named, only, text } from './methods/file-parts.ts';
import { methodSchema } from './methods/method-schema.ts';
import { numberUpTo, policySchema } from './policy-schema.ts';

/** The area file as an administrator writes it (CONTRACT 4). What is left out gets the defaults of `complete-area.ts`. */

const email = z.email(only('email'));
const date = z
  .string(only('date'))
  .regex(/^\d{4}-\d{2}-\d{2}$/, only('date'))
  .refine(isLocalDate, only('real-date'));
const languageCode = z.string(only('language')).regex(/^[a-z]{2,3}$/, only('language'));

const coordinator = z.strictObject({
  id: text.refine((given) => !given.includes('@'), only('account')).transform(personId),
  name: text,
  email,
  phone: z.string(only('phone')).optional(),
  methods: z.array(id).min(1, only('at-least-one')).optional(),
  way: z.enum(['teams', 'mail'], only('one-of teams mail')).optional(),
});

const sector = z.strictObject({ id, name: named });

const target = ({ most, about }: (typeof TARGET_ROWS)[TargetId]) => {
  const value = numberUpTo(most);
  const benchmark = z.strictObject({ value, source: named });
  return z.strictObject({ target: value.optional(), benchmark: benchmark.optional() }).optional().meta({ description: about });
};

const targets = z.strictObject(
  Object.fromEntries(Object.entries(TARGET_ROWS).map(([key, row]) => [key, target(row)])) as Readonly<
    Record<TargetId, ReturnType<typeof target>>
  >,
);

export const areaSchema = z.strictObject({
  id,
  name: named,
  zone: z.string(only('zone')).refine(isZone, only('zone')).optional(),
  languages: z.array(languageCode).min(1, only('at-least-one')).optional(),
  municipalities: z.array(z.strictObject({ id, name: named, neighbours: z.array(id).optional() })).min(1, only('at-least-one')),
  sectors: z.array(sector).min(1, only('at-least-one')).optional(),
  units: z.array(z.strictObject({ id, sector: id, municipality: id.optional(), name: named })).min(1, only('at-least-one')),
  coordinators: z.array(coordinator).min(1, only('at-least-one')),
  deputies: z.array(coordinator).optional(),
  methods: z.record(id, methodSchema).optional(),
  themes: z.array(sector).min(1, only('at-least-one')).optional(),
  holidays: z.array(date).optional(),
  mailbox: email.optional(),
  channelLanguage: z.enum(['fi', 'sv', 'en'], only('one-of fi sv en')).optional(),
  contact: z
    .strictObject({
      email: email.optional(),
      phone: z.string(only('phone')).optional(),
      address: text.optional(),
    })
    .optional(),
  policy: policySchema.optional(),
  targets: targets.optional(),
});

export type AreaFile = z.infer<typeof areaSchema>;

/** The schema as it is published for editors and other programs: `npm run --silent admin -- area schema`. */
export function publishedAreaSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(areaSchema, { io: 'input' });
  return { $schema, title: 'Area file of Verkostobotti', ...rest };
}
