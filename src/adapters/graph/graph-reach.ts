import type { AppInstaller } from '../../ports/app-installer.ts';
import type { Mails } from '../../ports/mails.ts';
import { graphInstaller } from './app-installs.ts';
import type { GraphConfig } from './graph-config.ts';
import { graphMails } from './graph-mail.ts';

/** The ways to people besides the chats that they have opened: the app installed for them, where that is set up, and letters. */
export function graphReach(config: GraphConfig, catalogAppId: string | undefined): Reach {
  return {
    installer: catalogAppId === undefined ? undefined : graphInstaller(config, catalogAppId),
    mails: graphMails(config),
  };
}

interface Reach {
  readonly installer: AppInstaller | undefined;
  readonly mails: Mails;
}
