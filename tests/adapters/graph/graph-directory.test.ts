import { afterEach, describe, expect, it } from 'vitest';
import { graphDirectory } from '../../../src/adapters/graph/graph-directory.ts';
import { TransientError } from '../../../src/kernel/errors.ts';
import { development, graphFault, startTinyGraph, type GraphReply, type TinyGraph } from './support/tiny-graph.ts';

let graph: TinyGraph;
afterEach(() => graph.close());

async function emailOf(reply: GraphReply): Promise<string | undefined> {
  graph = await startTinyGraph(() => reply);
  return graphDirectory(development(graph.origin)).emailOf('id/1');
}

describe('the address of a person', () => {
  it('The address of a person is the mail of the directory, in lower case', async () => {
    expect(await emailOf({ status: 200, body: { mail: 'Aino@Example.fi', userPrincipalName: 'a1@x.fi' } })).toBe(
      'aino@example.fi',
    );
    expect(graph.asked[0]).toMatchObject({ method: 'GET', path: '/v1.0/users/id%2F1' });
    expect(graph.asked[0]?.query.get('$select')).toBe('mail,userPrincipalName');
  });

  it.each<[unknown, string | undefined]>([
    [{ mail: null, userPrincipalName: 'a1@x.fi' }, 'a1@x.fi'],
    [{ mail: null, userPrincipalName: 'a_gmail.com#EXT#@x.onmicrosoft.com' }, undefined],
    [{ mail: 'nonsense' }, undefined],
    [{}, undefined],
    ['x', undefined],
  ])('The address of a person of %j is %s', async (body, email) => expect(await emailOf({ status: 200, body })).toBe(email));

  it.each([
    [403, 'Authorization_RequestDenied'],
    [404, 'Request_ResourceNotFound'],
  ])('The address of a person is unknown where the directory keeps saying %i %s', async (status, code) => {
    expect(await emailOf(graphFault(status, code))).toBeUndefined();
    expect(graph.asked).toHaveLength(2);
  });

  it.each<[string, GraphReply]>([
    ['a 503', { status: 503 }],
    ['a 403 of no known code', graphFault(403, 'UnknownError')],
    ['a cut connection', 'cut'],
    ['a long wait', graphFault(429, 'TooManyRequests', { 'retry-after': '99' })],
  ])('The address of a person may be asked for later after %s', async (_name, reply) => {
    await expect(emailOf(reply)).rejects.toBeInstanceOf(TransientError);
  });
});
