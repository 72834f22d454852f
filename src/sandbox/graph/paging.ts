import type { Request } from 'express';

/** Links always name the public host, whatever host was called. */
export const GRAPH = 'https://graph.microsoft.com';

/** One page of a collection by `$top` and `$skip`, with `@odata.nextLink` while there is more. */
export function page(request: Request, values: readonly unknown[], usualSize: number): Record<string, unknown> {
  const size = Number(request.query['$top']) || usualSize;
  const start = Number(request.query['$skip']) || 0;
  const next = new URL(request.originalUrl, GRAPH);
  next.searchParams.set('$skip', String(start + size));
  const link = start + size < values.length ? { '@odata.nextLink': next.href } : {};
  return { ...link, value: values.slice(start, start + size) };
}
