import { registerBadge } from './badge-element.js';
import { registerCharts } from './chart-element.js';
import { registerFlow } from './flow-container.js';
import { el } from '../page/dom.js';
import { HOST_CONFIG } from './host-config.js';
import { markdown } from './markdown.js';
import { openOverflow } from './overflow-menu.js';
import { registerInputs } from './own-inputs.js';
import { t } from '../texts/texts.js';

const AC = globalThis.AdaptiveCards;

AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};
AC.AdaptiveCard.onDisplayOverflowActionMenu = (actions, button) => {
  openOverflow(actions, button);
  return true;
};
AC.Strings.defaults.overflowButtonText = () => '…';
AC.Strings.defaults.overflowButtonTooltip = () => t('moreActions');
AC.GlobalSettings.setTabIndexAtCardRoot = false;
AC.GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;

const SENT = new Set(['Action.Execute', 'Action.Submit']);
const hostConfig = new AC.HostConfig(HOST_CONFIG);

/**
 * Draws a card.
 * @param {object} json
 * @param {{ onAction: (action: object, button: HTMLElement | undefined) => void, ask: (dataset: string, text: string) => Promise<any[]> }} handlers
 * @returns {HTMLElement}
 */
export function drawCard(json, { onAction, ask }) {
  const card = new AC.AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => execute(action, onAction);
  card.parse(json, contextFor(ask));
  const node = card.render();
  if (!node) return el('p', { class: 'card-fault', text: json.fallbackText ?? '' });
  if (json.lang) node.lang = json.lang;
  node.classList.add('card');
  return node;
}

function execute(action, onAction) {
  if (action instanceof AC.OpenUrlAction) {
    globalThis.open(action.url, '_blank', 'noreferrer');
    return;
  }
  const type = action.getJsonTypeName();
  // The renderer tells of folds too, which it has opened itself: nothing of them is sent.
  if (!SENT.has(type)) return;
  const { id, title, verb, data } = action;
  onAction({ type, id, title, verb, data }, action.renderedElement);
}

function contextFor(ask) {
  const context = new AC.SerializationContext();
  const elements = new AC.CardObjectRegistry();
  AC.GlobalRegistry.populateWithDefaultElements(elements);
  registerInputs(AC, elements, ask);
  registerFlow(AC, elements);
  registerCharts(AC, elements);
  registerBadge(AC, elements);
  context.setElementRegistry(elements);
  return context;
}
