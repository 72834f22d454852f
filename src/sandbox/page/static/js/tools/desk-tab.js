import { act } from '../page/api.js';
import { showDialog } from '../chats/dialog-view.js';
import { el, fill, icon } from '../page/dom.js';
import { ICONS } from '../page/icons.js';
import { store } from '../page/store.js';
import { t, texts } from '../texts/texts.js';

/** Whose tab is open, in which frame and theme. @type {{ person: any, frame: HTMLIFrameElement, channel?: any, theme: string, page: string } | undefined} */
let open;

/**
 * The coordinator's tab beside the chats, in a frame as Teams would show it: the pretend host answers what the tab asks of it.
 * @param {string} viewer @param {any} [channel] @param {string} [page] the page that a deep link names
 */
export function openDeskTab(viewer, channel, page = '') {
  const person = store.people.get(viewer);
  const section = document.getElementById('desk-tab');
  const frame = el('iframe', {
    class: 'desk-frame',
    src: `/desk?lang=${person.language}`,
    title: t('deskTabOf', { name: person.name }),
  });
  open = {
    person,
    frame,
    channel,
    page,
    theme: open?.theme ?? (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'default'),
  };
  const close = el(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': t('close'), onclick: closeDeskTab },
    icon(ICONS.close),
  );
  const head = el('header', {}, el('h2', { text: t('deskTabOf', { name: person.name }) }), themeChoice(), close);
  section.hidden = false;
  fill(section, head, frame);
  window.addEventListener('message', hear);
}

function closeDeskTab() {
  window.removeEventListener('message', hear);
  open = undefined;
  const section = document.getElementById('desk-tab');
  section.replaceChildren();
  section.hidden = true;
}

function themeChoice() {
  const options = Object.entries(texts().themes).map(([value, text]) =>
    el('option', { value, text, selected: value === open.theme }),
  );
  const onchange = (event) => {
    open.theme = event.target.value;
    open.frame.contentWindow.postMessage({ func: 'themeChange', args: [open.theme] }, location.origin);
  };
  return el('select', { class: 'small-select', 'aria-label': t('themeOfTab'), onchange }, ...options);
}

/** A question of the tab: only from its own frame, and only of our own address. */
async function hear({ source, origin, data }) {
  const asked = open;
  if (!asked || source !== asked.frame.contentWindow || origin !== location.origin || typeof data?.func !== 'string') return;
  const answer = ANSWERS[data.func];
  if (!answer || data.id === undefined) return;
  const { id, uuid, uuidAsString } = data;
  source.postMessage({ id, uuid, uuidAsString, args: await answer(asked, data.args ?? []) }, origin);
}

const SUPPORTS = { pages: { config: {}, appButton: {} }, dialog: { card: { bot: {} } }, appLifecycle: {} };
const CARDS = { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } };

/** What the host says to each of the calls that the tab makes (TeamsJS 2, runtime of version 4). */
const ANSWERS = {
  initialize: () => [
    'content',
    'web',
    JSON.stringify({ apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: CARDS, supports: SUPPORTS }),
    '2.58.0',
  ],
  getContext: ({ person, theme, channel, page }) => [
    {
      ...{
        entityId: 'desk',
        subEntityId: page,
        locale: `${person.language}-fi`,
        theme,
        frameContext: 'content',
        hostName: 'Teams',
      },
      ...{ userObjectId: person.id, tid: '', teamId: channel?.team ?? '', channelId: channel?.id ?? '', hostClientType: 'web' },
    },
  ],
  'authentication.getAuthToken': ({ person }) =>
    act('token', { person: person.id }).then(
      ({ token }) => [true, token],
      () => [false, 'unavailable'],
    ),
  /** A form over the tab, whose buttons go to the bot from the person's own chat with it. */
  'tasks.startTask': ({ person }, [{ title, card }]) =>
    new Promise((closed) => {
      const place = { person: person.id, conversation: person.chatId };
      const ask = (dataset, text) => act('search', { ...place, dataset, text }).then(({ choices }) => choices);
      const send = (data) => act('dialog', { ...place, data });
      showDialog({ kind: 'dialog', title, card: JSON.parse(card) }, { send, ask, onClose: () => closed(['', '']) });
    }),
  openLink: (_open, [url]) => {
    window.open(url, '_blank', 'noreferrer');
    return [true];
  },
};
