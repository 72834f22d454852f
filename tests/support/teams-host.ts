import type { Frame, Page } from 'playwright-core';

export interface Hosted {
  /** Where the bot is: `http://127.0.0.1:3978`. */
  readonly origin: string;
  readonly token: string;
  readonly locale?: string;
  readonly theme?: string;
  /** The page that a deep link names. */
  readonly page?: string;
  /** 'settings' where a tab is added to a channel. */
  readonly frameContext?: string;
  /** Where the frame leads, instead of the tab. */
  readonly path?: string;
  /** The address that the host is taken for. */
  readonly host?: string;
}

/** Opens the tab in a page that speaks as Teams does (TeamsJS 2), under an address of Teams. */
export async function openInTeams(page: Page, hosted: Hosted): Promise<Frame> {
  const { host = 'https://teams.cloud.microsoft', origin, path = '/desk?lang=fi-fi' } = hosted;
  await page.route(`${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body: hostHtml(hosted) }));
  await page.goto(`${host}/tab`);
  const element = await page.locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`no frame for ${origin}${path}`);
  return frame;
}

/** As a person does in the settings of Teams. */
export async function changeTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate(`tab.contentWindow.postMessage({ func: 'themeChange', args: [${JSON.stringify(theme)}] }, '*')`);
}

function hostHtml({
  frameContext = 'content',
  origin,
  token,
  locale = 'fi-fi',
  theme = 'default',
  page = '',
  path = '/desk?lang=fi-fi',
}: Hosted): string {
  const runtime = JSON.stringify({
    apiVersion: 4,
    isLegacyTeams: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: { pages: { config: {} }, appLifecycle: {}, dialog: { card: { bot: {} } } },
  });
  const context = {
    entityId: 'desk',
    subEntityId: page,
    locale,
    theme,
    frameContext,
    hostName: 'Teams',
    tid: '',
    userObjectId: '',
  };
  const answers = {
    initialize: [frameContext, 'web', runtime, '2.58.0'],
    getContext: [context],
    'authentication.getAuthToken': [true, token],
  };
  return `<!doctype html><html lang="en"><title>Teams</title><body style="margin:0">
<iframe id="tab" title="Tab" src="${origin}${path}" style="border:0;width:100vw;height:100vh;display:block"></iframe>
<script>
const answers = ${JSON.stringify(answers)};
const heard = [];
const dialogs = [];
addEventListener('message', ({ source, data }) => {
  if (source !== tab.contentWindow || data?.id === undefined) return;
  heard.push(data.func);
  if (data.func === 'tasks.startTask') dialogs.push(data.args[0]);
  const { id, uuid, uuidAsString } = data;
  const args = answers[data.func];
  if (args) source.postMessage({ id, uuid, uuidAsString, args }, '*');
});
</script></body></html>`;
}
