import { z } from 'zod/v4';

/** What many parts of an area file are made of. */
export const id = z
  .string({ error: 'small letters a–z, digits and single hyphens' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'small letters a–z, digits and single hyphens' });
export const text = z.string({ error: 'text' }).trim().min(1, { error: 'text that is not empty' });
export const named = z.strictObject({ fi: text, sv: text.optional(), en: text.optional() });

/** A fault and the place in the file where it stands. */
export interface AreaFault {
  readonly path: readonly (string | number)[];
  readonly words: string;
}
