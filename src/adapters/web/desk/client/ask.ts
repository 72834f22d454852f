import { authentication } from '@microsoft/teams-js';
import type { Saying } from './tab-words.ts';

export interface PageAsked {
  /** Given: something is done. */
  readonly fields?: URLSearchParams | undefined;
}

export interface PageAnswered {
  readonly html: string;
  /** Where it ended up, after a deed for instance. */
  readonly address: string;
}

/** One call with a fresh token, and one more where that was refused: none is kept. */
export async function ask(address: string, { fields }: PageAsked): Promise<PageAnswered | Saying> {
  for (const isLast of [false, true]) {
    const token = await authentication.getAuthToken().catch(() => undefined);
    if (token === undefined) return 'signIn';
    const response = await call(address, token, fields).catch(() => undefined);
    if (response?.status !== 401) return read(response);
    if (isLast) return 'signIn';
  }
  return 'signIn';
}

function call(address: string, token: string, fields?: URLSearchParams): Promise<Response> {
  const { locale = '' } = document.documentElement.dataset;
  const headers = { authorization: `Bearer ${token}`, 'accept-language': locale };
  return fetch(address, { headers, cache: 'no-store', credentials: 'omit', ...(fields && { method: 'POST', body: fields }) });
}

async function read(response: Response | undefined): Promise<PageAnswered | Saying> {
  if (response?.status === 403) return 'refused';
  if (response === undefined || response.status >= 500) return 'failed';
  const file = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  if (file !== undefined) return save(await response.blob(), file);
  const { pathname, search } = new URL(response.url);
  return { html: await response.text(), address: pathname + search };
}

/** A file of ours that only a signed-in person may have cannot be a plain link. */
function save(content: Blob, name: string): Saying {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return 'nothing';
}
