import { areKeysThere } from '../../adapters/teams/inbound/signing-keys.ts';
import { openIdMetadataUrlOf } from '../../adapters/teams/teams-config.ts';
import { teamsMessaging } from '../../adapters/teams/teams-messaging.ts';
import type { BotSettings } from '../../config/secrets.ts';
import type { Area } from '../../model/area/area.ts';
import type { ConversationStore } from '../../ports/stores/message-store.ts';
import { fault, ok, warning, type Finding } from './finding.ts';

/** Can Teams be heard? What it sends is signed with keys that are fetched. */
export async function lookAtKeys(bot: BotSettings): Promise<readonly Finding[]> {
  const about = 'Teams, hearing';
  if (await areKeysThere(openIdMetadataUrlOf(bot))) return [ok(about, 'the keys that Teams signs with can be fetched')];
  return [
    fault(about, 'the keys that Teams signs with cannot be fetched', 'let this machine reach login.botframework.com over https'),
  ];
}

/** Can Teams be spoken to, and is a channel claimed in each area? Asked by "is writing…", which leaves nothing behind. */
export async function lookAtTeams(
  bot: BotSettings,
  areas: readonly Area[],
  conversations: Pick<ConversationStore, 'anyAddress' | 'address'>,
): Promise<readonly Finding[]> {
  return [...(await speaking(bot, conversations)), ...(await Promise.all(areas.map((area) => channelOf(area, conversations))))];
}

async function speaking(bot: BotSettings, conversations: Pick<ConversationStore, 'anyAddress'>): Promise<readonly Finding[]> {
  const about = 'Teams, speaking';
  const known = await conversations.anyAddress();
  if (known === undefined)
    return [warning(about, 'nobody has met the bot yet', 'install the app for somebody, then let them write “ohje” to it')];
  const { messenger } = teamsMessaging({ config: bot, log: SILENT, apology: () => '', sendWithinMs: 8000 });
  return messenger.probe(known, undefined).then(
    () => [ok(about, 'Teams takes what the bot sends')],
    () => [
      warning(
        about,
        'Teams does not take what the bot sends just now',
        'let this machine reach smba.trafficmanager.net over https; then look at the bot’s login',
      ),
    ],
  );
}

async function channelOf({ id }: Area, conversations: Pick<ConversationStore, 'address'>): Promise<Finding> {
  const about = `channel, ${id}`;
  if ((await conversations.address(`desk/${id}`)) !== undefined) return ok(about, 'claimed');
  return warning(about, 'none is claimed', 'let a coordinator write “@Verkostobotti ota kanava käyttöön” in it');
}

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
