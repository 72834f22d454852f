import type { Request, Response } from 'express';
import { z } from 'zod/v4';
import { readBody, refuse } from '../http/http-refusal.ts';

const batchSchema = z.looseObject({
  requests: z
    .array(
      z.looseObject({
        id: z.string(),
        method: z.string(),
        url: z.string().startsWith('/'),
        headers: z.record(z.string(), z.string()).optional(),
        body: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(20),
});

type Item = z.infer<typeof batchSchema>['requests'][number];

/** Outlook works on four requests of a batch at a time. */
const AT_A_TIME = 4;

/** `POST /$batch`: each item is called for itself (and meets faults for itself); the whole is 200, in any order. */
export async function batch(origin: string, request: Request, response: Response): Promise<void> {
  const { requests } = readBody(batchSchema, request, 'BadRequest');
  if (new Set(requests.map(({ id }) => id)).size !== requests.length) refuse(400, 'BadRequest');
  const waiting = [...requests];
  const responses: unknown[] = [];
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      responses.push(await callItem(origin, item, request.get('authorization') ?? ''));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  response.json({ responses });
}

async function callItem(origin: string, item: Item, authorization: string): Promise<unknown> {
  const answer = await fetch(`${origin}/v1.0${item.url}`, {
    method: item.method.toUpperCase(),
    headers: { 'content-type': 'application/json', ...item.headers, authorization },
    ...(item.body === undefined ? {} : { body: JSON.stringify(item.body) }),
  }).catch(() => undefined);
  if (!answer) return { id: item.id, status: 502, headers: {} };
  const text = await answer.text();
  const retryAfter = answer.headers.get('retry-after');
  return {
    id: item.id,
    status: answer.status,
    headers: { 'Content-Type': 'application/json', ...(retryAfter === null ? {} : { 'Retry-After': retryAfter }) },
    ...(text === '' ? {} : { body: JSON.parse(text) as unknown }),
  };
}
