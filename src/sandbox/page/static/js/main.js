import { follow } from './api.js';
import { startBar } from './bar.js';
import { startCalendar } from './calendar.js';
import { announce, fail } from './notices.js';
import { startPanes } from './panes.js';
import { startRail } from './rail.js';
import { pageLanguage } from './settings.js';
import { apply, reload } from './store.js';
import { t } from './texts.js';

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
