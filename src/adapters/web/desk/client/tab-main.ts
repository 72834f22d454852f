import { app, pages } from '@microsoft/teams-js';
import { begin, show } from './tab-view.ts';
import { followTheme } from './theme.ts';
import { say } from './tab-words.ts';

/** How long a host is waited for: what frames us answers at once, or is none. */
const HOST_MS = 10_000;

/** Without a host the page stays as it came: it says where to open it. */
async function main(): Promise<void> {
  if (window.parent === window) return;
  say('wait');
  const context = await Promise.race([hosted(), new Promise<undefined>((resolve) => setTimeout(resolve, HOST_MS, undefined))]);
  if (context === undefined) return say('outside');
  followTheme(context.app.theme);
  void app.notifySuccess();
  if (document.body.dataset.page === 'config') return offerTab();
  begin(context.app.locale);
  await show(pageNamed(context.page.subPageId) ?? location.pathname + location.search);
}

async function hosted(): Promise<app.Context | undefined> {
  try {
    await app.initialize();
    return await app.getContext();
  } catch {
    return undefined;
  }
}

/** A deep link names a page of ours; anything else that it names is not followed. */
function pageNamed(id: string | undefined): string | undefined {
  return id !== undefined && /^\/desk\/[\w./?=&%-]*$/.test(id) ? id : undefined;
}

/** The channel's tab asks nothing: whoever opens it sees what is theirs. */
function offerTab(): void {
  const { name = '', address = '' } = document.body.dataset;
  pages.config.registerOnSaveHandler((save) => {
    pages.config
      .setConfig({ entityId: 'desk', contentUrl: address, websiteUrl: address, suggestedDisplayName: name })
      .then(() => save.notifySuccess())
      .catch(() => save.notifyFailure());
  });
  pages.config.setValidityState(true);
  say('config');
}

void main().catch(() => say('failed'));
