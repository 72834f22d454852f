import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../../src/adapters/teams/inbound/sign-in.ts';
import { startPretendLogin, type PretendLogin } from '../../../src/sandbox/teams/pretend-login.ts';

const TENANT = '7e2a6f10-52d1-4c37-9d0e-0b3f5a61c9aa';
const OTHER = '11111111-52d1-4c37-9d0e-0b3f5a61c9aa';
const MAIJA = { aadObjectId: '0B0F0000-0000-4000-8000-000000000001', name: 'Maija Esimerkki' };
const PERSON = { id: MAIJA.aadObjectId.toLowerCase(), tenant: TENANT, name: MAIJA.name };
const second = (): number => Math.floor(Date.now() / 1000);

describe('signing in to the tab', () => {
  let login: PretendLogin;
  beforeAll(async () => {
    login = await startPretendLogin({ tenantId: TENANT });
  });
  afterAll(() => login.close());

  const checked = async (claims: Record<string, unknown> = {}, allowedTenants: readonly string[] = [TENANT]) => {
    const { clientId, origin: loginUrl } = login;
    const check = signIn({ clientId, loginUrl, allowedTenants, publicUrl: 'https://Bot.example.fi' });
    return check(`Bearer ${await login.token(MAIJA, claims)}`);
  };

  it('Signing in takes the tokens that Teams gives, of both versions and for each way to name the application', async () => {
    const { clientId } = login;
    const given = [
      {},
      { iss: `https://login.microsoftonline.com/${TENANT}/v2.0` },
      { iss: `https://sts.windows.net/${TENANT}/`, aud: `api://bot.example.fi/botid-${clientId}`, ver: '1.0' },
      { aud: `api://${clientId}` },
      { scp: 'openid access_as_user profile' },
    ];
    for (const claims of given) expect([claims, await checked(claims)]).toEqual([claims, PERSON]);
  });

  it.each([
    ['that has expired', { exp: second() - 60 }],
    ['without an end', { exp: undefined }],
    ['that is not yet good', { nbf: second() + 600 }],
    ['for another application', { aud: OTHER }],
    ['for another address', { aud: 'api://evil.example/botid-5d1f0c1e-8a44-4b3e-9a54-6f0e1d2c3b4b' }],
    ['of another issuer', { iss: `https://evil.example/${TENANT}/v2.0` }],
    ['whose issuer is another tenant', { iss: `https://login.microsoftonline.com/${OTHER}/v2.0` }],
    ['of a program and not a person', { scp: undefined, roles: ['access_as_user'] }],
    ['with another scope', { scp: 'access_as_user_too' }],
    ['of nobody', { oid: undefined }],
    ['of somebody who is no account', { oid: 'maija@example.fi' }],
    ['of a tenant that is none', { tid: '../../evil' }],
    ['of a tenant that is not allowed', { tid: OTHER, iss: `https://login.microsoftonline.com/${OTHER}/v2.0` }],
  ])('Signing in refuses a token %s', async (_what, claims) => {
    expect(await checked(claims)).toBe('bad');
  });

  it('Signing in refuses what is no token, and one that somebody else has signed', async () => {
    const { clientId, origin: loginUrl } = login;
    const check = signIn({ clientId, loginUrl, allowedTenants: [TENANT], publicUrl: 'https://bot.example.fi' });
    const { privateKey } = await generateKeyPair('RS256');
    const claims = { oid: MAIJA.aadObjectId, tid: TENANT, scp: 'access_as_user', aud: clientId, exp: second() + 600 };
    const iss = `${loginUrl}/${TENANT}/v2.0`;
    const forged = new SignJWT({ ...claims, iss }).setProtectedHeader({ alg: 'RS256', kid: 'sandbox' });
    const unsigned = [
      { alg: 'none', kid: 'sandbox' },
      { ...claims, iss },
    ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    const sent = [
      undefined,
      '',
      'Bearer',
      'Bearer x.y.z',
      'Basic YTpi',
      `Bearer ${await forged.sign(privateKey)}`,
      `Bearer ${unsigned.join('.')}.`,
    ];
    for (const one of sent) expect([one, await check(one)]).toEqual([one, 'bad']);
  });

  it('Signing in says nothing of anybody while the keys cannot be had', async () => {
    const { clientId } = login;
    const check = signIn({
      clientId,
      loginUrl: 'http://127.0.0.1:9',
      allowedTenants: [TENANT],
      publicUrl: 'https://bot.example.fi',
    });
    const iss = `http://127.0.0.1:9/${TENANT}/v2.0`;
    expect(await check(`Bearer ${await login.token(MAIJA, { iss })}`)).toBe('unknown');
  });

  it('Signing in finds the keys at their own address where the metadata is missing', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const keys = [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }];
    const server = createServer((request, response) => {
      const isKeys = request.url === `/${TENANT}/discovery/v2.0/keys`;
      response.writeHead(isKeys ? 200 : 404).end(isKeys ? JSON.stringify({ keys }) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const loginUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const check = signIn({ clientId: OTHER, loginUrl, allowedTenants: [TENANT], publicUrl: 'https://bot.example.fi' });
    const claims = { oid: MAIJA.aadObjectId, tid: TENANT, scp: 'access_as_user', name: MAIJA.name, aud: OTHER };
    const token = await new SignJWT({ ...claims, iss: `${loginUrl}/${TENANT}/v2.0`, exp: second() + 60 })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .sign(privateKey);
    expect(await check(`Bearer ${token}`)).toEqual(PERSON);
    server.close();
    server.closeAllConnections();
  });
});
