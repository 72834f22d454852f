export const TENANT = '7e2a6f10-52d1-4c37-9d0e-0b3f5a61c9aa';
export const BOT = '28:5d1f0c1e-8a44-4b3e-9a54-6f0e1d2c3b4a';
export const AINO = { id: '29:aino', name: 'Aino Esimerkki', aadObjectId: 'a1000000-0000-4000-8000-000000000001' };
export const TEAM = '19:general@thread.tacv2';
export const CHANNEL = '19:desk@thread.tacv2';

type Parts = Readonly<Record<string, unknown>>;

/** An activity from a personal chat, as Teams sends it. */
export function personal(parts: Parts): Parts {
  return {
    id: '1700000000100',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1/',
    locale: 'fi-FI',
    from: AINO,
    recipient: { id: BOT, name: 'Verkostobotti' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    ...parts,
  };
}

/** An activity from a thread of a channel. */
export function inChannel(parts: Parts): Parts {
  return personal({
    conversation: { id: `${CHANNEL};messageid=1699999999999`, conversationType: 'channel', tenantId: TENANT, isGroup: true },
    channelData: { tenant: { id: TENANT }, team: { id: TEAM }, channel: { id: CHANNEL } },
    ...parts,
  });
}

export function said(text: string): Parts {
  return { type: 'message', text };
}

export function pressed(verb: string, data: Parts = {}): Parts {
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  return { type: 'invoke', name: 'adaptiveCard/action', id: 'f:press', replyToId: '1700000000050', value };
}
