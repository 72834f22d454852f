import { createHmac } from 'node:crypto';
import type { Area } from '../model/area/area.ts';
import { debouncedPoll } from '../model/planned/polls.ts';
import type { Webhook, WebhookReceiver } from '../ports/change-notices.ts';
import type { SettingStore } from '../ports/stores/setting-store.ts';
import type { World } from './world.ts';

const KEY = 'calendar.notices.key';

/**
 * One webhook for each mailbox, whatever the number of its areas. Address and secret are derived from one key of the installation, so that
 * nothing else is kept: a managed identity has no secret to derive them from, and a bot's password changes. After another key the old
 * addresses are nobody's.
 */
export async function webhooksFor(
  settings: SettingStore,
  areas: readonly Area[],
  newKey: () => string,
): Promise<readonly Webhook[]> {
  const key = String(await settings.setOnce(KEY, newKey()));
  const derived = (text: string): string => createHmac('sha256', key).update(text).digest('hex');
  return [...new Set(areas.map(({ mailbox }) => mailbox))].map((mailbox) => ({
    mailbox,
    code: derived(`address/${mailbox}`).slice(0, 32),
    secret: derived(`secret/${mailbox}`),
  }));
}

/** Word of a change becomes a look at each area of the mailbox: at most one waits, whatever is told. */
export function webhookReceiver(world: World, webhooks: readonly Webhook[]): WebhookReceiver {
  return {
    webhooks,
    told: async (mailbox, isAnew) => {
      const concerned = world.areas.filter((area) => area.mailbox === mailbox);
      await world.queue.plan(concerned.map(({ id }) => debouncedPoll(id, world.clock.now(), isAnew)));
    },
  };
}
