import { afterEach, describe, expect, it } from 'vitest';
import { graphAt } from '../../../src/adapters/graph/graph-client.ts';
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

describe('how accounts stand', () => {
  const id = (no: number): string => `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`;
  const people = [{ id: id(1), accountEnabled: true }, { id: id(2), accountEnabled: false }, { id: id(3) }];

  it('How accounts stand is asked of fifteen at a time; of whoever is not told of so, and of what is no object id, one by one', async () => {
    graph = await startTinyGraph(({ path }) =>
      path === '/v1.0/users' ? { status: 200, body: { value: people } } : graphFault(404, 'x'),
    );
    const ids = [...Array.from({ length: 17 }, (_, no) => id(no)), 'stranger'];
    const standings = await graphDirectory(development(graph.origin)).standings(ids);
    expect([0, 1, 2, 3].map((no) => standings.get(id(no)))).toEqual(['absent', 'active', 'closed', 'active']);
    expect([standings.size, standings.get('stranger')]).toEqual([18, 'absent']);
    const lists = graph.asked.filter(({ path }) => path === '/v1.0/users').map(({ query }) => query.get('$filter'));
    expect(lists.map((filter) => filter?.split(',').length)).toEqual([15, 2]);
    expect(lists[1]).toBe(`id in ('${id(15)}','${id(16)}')`);
    const alone = new Set(graph.asked.map(({ path }) => path).filter((path) => path.startsWith('/v1.0/users/')));
    expect([alone.size, alone.has(`/v1.0/users/${id(0)}`), alone.has(`/v1.0/users/${id(1)}`)]).toEqual([15, true, false]);
  });

  it('How accounts stand is asked of each where the directory makes no list of them', async () => {
    graph = await startTinyGraph(({ path }) =>
      path.endsWith(id(2)) ? { status: 200, body: people[1] ?? {} } : graphFault(path.endsWith(id(1)) ? 404 : 400, 'x'),
    );
    const standings = await graphDirectory(development(graph.origin)).standings([id(1), id(2)]);
    expect([standings.get(id(1)), standings.get(id(2))]).toEqual(['absent', 'closed']);
  });

  it('How accounts stand is known but for closed ones where the directory does not tell that, and not at all where it does not answer', async () => {
    graph = await startTinyGraph(({ path, query }) => {
      if (query.get('$select') !== 'id') return graphFault(403, 'Authorization_RequestDenied');
      return path === '/v1.0/users' ? { status: 200, body: { value: [{ id: id(2) }] } } : graphFault(404, 'x');
    });
    const standings = await graphDirectory(development(graph.origin)).standings([id(1), id(2)]);
    expect([standings.get(id(1)), standings.get(id(2))]).toEqual(['absent', 'active']);
    await graph.close();
    graph = await startTinyGraph(() => ({ status: 503 }));
    await expect(graphDirectory(development(graph.origin)).standings([id(1)])).rejects.toBeInstanceOf(TransientError);
  });
});

it.each([
  ['as itself', 'Aino \u202EK', 'Aino K'],
  ['as an escape', 'Aino \u0000K', 'Aino K'],
  ['nowhere', 'Åsa "Ö" \\ – 木\n', 'Åsa "Ö" \\ – 木\n'],
])('Of what Graph writes, what cannot be stored is left out where it stands %s', async (_where, name, kept) => {
  graph = await startTinyGraph(() => ({ status: 200, body: { name, list: [{ name }] } }));
  const answer = await graphAt(development(graph.origin)).call({ method: 'GET', path: '/users/1' });
  expect(answer?.body).toEqual({ name: kept, list: [{ name: kept }] });
});
