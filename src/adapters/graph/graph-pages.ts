import { z } from 'zod/v4';
import type { GraphAnswer, GraphRequest } from './graph-client.ts';

type Answer = GraphAnswer | undefined;

/** The answers of a long list page by page, each asked for when the one before has been looked at; none comes after one without a link. */
export async function* pagesOf<T extends Answer>(
  ask: (request: GraphRequest) => Promise<T>,
  first: GraphRequest,
  most: number,
): AsyncGenerator<T> {
  let next: GraphRequest | undefined = first;
  for (let page = 0; next !== undefined && page < most; page += 1) {
    const answer: T = await ask(next);
    yield answer;
    const link = linkSchema.safeParse(answer?.body).data?.['@odata.nextLink'] ?? undefined;
    next = link === undefined ? undefined : { ...first, ...linkOf(link) };
  }
}

/** Graph's links are whole addresses: only the part below the version is ours to ask. */
export function linkOf(link: string): Pick<GraphRequest, 'path' | 'query'> {
  const { pathname, searchParams } = new URL(link, 'https://graph.microsoft.com');
  return { path: pathname.replace(/^\/(?:v1\.0|beta)(?=\/)/, ''), query: Object.fromEntries(searchParams) };
}

/** What can be read of a list; what cannot be is left out. */
export function listedIn<T>(answer: GraphAnswer, schema: z.ZodType<T>): readonly T[] {
  return (listSchema.safeParse(answer.body).data?.value ?? []).flatMap((each) => schema.safeParse(each).data ?? []);
}

const linkSchema = z.looseObject({ '@odata.nextLink': z.string().nullish() });
const listSchema = z.looseObject({ value: z.array(z.unknown()).nullish() });
