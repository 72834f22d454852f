import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { afterEach, expect, it, vi } from 'vitest';
import { ConnectorAdapter } from '../../../../src/adapters/teams/outbound/connector.ts';
import { OPEN } from '../support/running-bot.ts';

afterEach(() => vi.restoreAllMocks());

it('One client of the token service serves every turn, and one that could not be made is made anew', async () => {
  const client = { made: 1 } as never;
  const make = vi
    .spyOn(ConfigurationBotFrameworkAuthentication.prototype, 'createUserTokenClient')
    .mockRejectedValueOnce(new Error('just now not'))
    .mockResolvedValue(client);
  const adapter = new ConnectorAdapter(OPEN);
  const { botFrameworkAuthentication: made } = adapter as unknown as {
    readonly botFrameworkAuthentication: ConfigurationBotFrameworkAuthentication;
  };
  const claims = {} as never;
  await expect(made.createUserTokenClient(claims)).rejects.toThrow('just now not');
  expect(await made.createUserTokenClient(claims)).toBe(client);
  expect(await made.createUserTokenClient(claims)).toBe(client);
  expect(make).toHaveBeenCalledTimes(2);
});
