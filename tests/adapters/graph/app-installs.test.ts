import { afterEach, expect, it } from 'vitest';
import { graphInstaller } from '../../../src/adapters/graph/app-installs.ts';
import { TransientError } from '../../../src/kernel/errors.ts';
import { development, type GraphReply, startTinyGraph, type Asked, type TinyGraph } from './support/tiny-graph.ts';

const APP = '0b7c1f2e-1111-4222-8333-444455556666';
let graph: TinyGraph;
afterEach(() => graph.close());

async function installer(reply: (asked: Asked) => GraphReply) {
  graph = await startTinyGraph(reply);
  return graphInstaller(development(graph.origin), APP);
}
const fault = (status: number, code: string, message: string): GraphReply => ({ status, body: { error: { code, message } } });

it.each<[string, GraphReply, string]>([
  ['made', { status: 201 }, 'installed'],
  ['there already', fault(409, 'Conflict', 'The app is already installed.'), 'installed'],
  ['forbidden by a policy', fault(403, 'Forbidden', 'The app is blocked by app permission policy.'), 'forbidden'],
  ['without the right', fault(403, 'Authorization_RequestDenied', 'Insufficient privileges.'), 'forbidden'],
  ['refused without a reason, and again', fault(403, 'Forbidden', 'Forbidden'), 'forbidden'],
  ['of a catalogue without the app', fault(404, 'NotFound', 'The definition of the app was not found in the catalog.'), 'no-app'],
  ['for somebody of elsewhere', fault(404, 'NotFound', "User with id 'x' not found."), 'absent'],
  ['for nobody of the directory', fault(404, 'Request_ResourceNotFound', 'Resource does not exist.'), 'absent'],
])('An installation that is %s has its meaning', async (_what, reply, outcome) => {
  expect(await (await installer(() => reply)).install('person/1')).toBe(outcome);
  expect(graph.asked[0]).toMatchObject({
    method: 'POST',
    path: '/v1.0/users/person%2F1/teamwork/installedApps',
    body: { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${APP}` },
  });
});

it.each<[string, GraphReply]>([
  ['an outage', { status: 503 }],
  ['a long wait', { status: 429, headers: { 'retry-after': '99' } }],
])('After %s the app is installed later', async (_what, reply) => {
  await expect((await installer(() => reply)).install('person-1')).rejects.toBeInstanceOf(TransientError);
});

it('The chat of an installation is found by the app’s id, and there is none where the app is not installed', async () => {
  const answers =
    (installs: readonly unknown[]) =>
    (asked: Asked): GraphReply => ({
      status: 200,
      body: asked.path.endsWith('/chat') ? { id: '19:chat@unq.gbl.spaces' } : { value: installs },
    });
  expect(await (await installer(answers([{ id: 'aW5z==' }]))).chatOf('person-1')).toBe('19:chat@unq.gbl.spaces');
  expect(graph.asked[0]?.query.get('$filter')).toBe(`teamsApp/id eq '${APP}'`);
  expect(graph.asked[1]?.path).toBe('/v1.0/users/person-1/teamwork/installedApps/aW5z%3D%3D/chat');
  await graph.close();
  expect(await (await installer(answers([]))).chatOf('person-1')).toBeUndefined();
});
