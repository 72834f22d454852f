import { z } from 'zod/v4';

/** A button that was pressed on a page, as a card's press tells it. */
export interface Pressed {
  readonly verb: string;
  readonly inputs: Readonly<Record<string, string>>;
}

const value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const sentSchema = z.object({
  data: z.record(z.string(), z.union([value, z.array(value).transform((all) => all.join(','))])),
  /** What was filled in besides is not meant. */
  isBare: z.boolean().optional(),
});

/** Undefined where nothing of ours was pressed. What the button carries counts more than what was filled in. */
export function pressedIn({ press = '', ...filled }: Readonly<Record<string, string>>): Pressed | undefined {
  const sent = sentSchema.safeParse(jsonIn(press));
  if (!sent.success) return undefined;
  const { verb, ...data } = sent.data.data;
  return verb === undefined ? undefined : { verb, inputs: sent.data.isBare === true ? data : { ...filled, ...data } };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
