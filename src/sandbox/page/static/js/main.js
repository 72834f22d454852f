import { follow } from './page/api.js';
import { startBar } from './tools/bar.js';
import { startCalendar } from './tools/calendar.js';
import { announce, fail } from './page/notices.js';
import { startPanes } from './chats/panes.js';
import { startRail } from './chats/rail.js';
import { pageLanguage } from './page/settings.js';
import { apply, reload } from './page/store.js';
import { t } from './texts/texts.js';

document.documentElement.lang = pageLanguage();
startBar();
startPanes();
startRail();
startCalendar();

follow(apply, (isOpen) => {
  if (!isOpen) return announce(t('lost'), 'lost');
  announce('');
  reload().catch(fail);
});
