import { follow } from './page/api.js';
import { startBar } from './tools/bar.js';
import { startCalendar } from './tools/calendar.js';
import { announce, fail } from './page/notices.js';
import { startPanes } from './chats/panes.js';
import { startRail } from './chats/rail.js';
import { pageLanguage } from './page/settings.js';
import { apply, on, reload, store } from './page/store.js';
import { t } from './texts/texts.js';

document.documentElement.lang = pageLanguage();
startBar();
startPanes();
startRail();
startCalendar();

let isSaid;

follow(apply, (isOpen) => {
  isSaid = undefined;
  if (!isOpen) return announce(t('lost'), 'lost');
  reload().then(sayWhetherUp, fail);
});
on('clock', sayWhetherUp);

/** Until the bot is there the sentence stays. */
function sayWhetherUp() {
  if (isSaid === store.isUp) return;
  isSaid = store.isUp;
  announce(isSaid ? '' : t('preparing'), isSaid ? 'plain' : 'wait');
}
