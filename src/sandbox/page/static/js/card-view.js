import { registerCharts } from './chart-element.js';
import { ChoicesInput } from './choices-input.js';
import { el } from './dom.js';
import { HOST_CONFIG } from './host-config.js';
import { markdown } from './markdown.js';

const AC = globalThis.AdaptiveCards;

AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};
AC.GlobalSettings.setTabIndexAtCardRoot = false;
AC.GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;

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
  const { id, title, verb, data } = action;
  onAction({ type, id, title, verb, data }, action.renderedElement);
}

/** Typed lists are drawn by the page: the renderer's own cannot hold several values. */
function contextFor(ask) {
  const context = new AC.SerializationContext();
  const elements = new AC.CardObjectRegistry();
  AC.GlobalRegistry.populateWithDefaultElements(elements);
  class TypedChoiceSet extends AC.ChoiceSetInput {
    get isTyped() {
      return this.style === 'filtered' || Boolean(this.choicesData?.dataset);
    }
    internalRender() {
      if (!this.isTyped) return super.internalRender();
      const dataset = this.choicesData?.dataset;
      this.typed = new ChoicesInput({
        choices: this.choices.map(({ title, value }) => ({ title, value })),
        isMulti: this.isMultiSelect,
        placeholder: this.placeholder,
        label: this.label,
        value: this.defaultValue ?? '',
        ask: dataset ? (text) => ask(dataset, text) : undefined,
        onChange: () => this.valueChanged(),
      });
      return this.typed.node;
    }
    focus() {
      if (this.typed) this.typed.text.focus();
      else super.focus();
    }
    isValid() {
      return this.typed ? !this.isRequired || this.typed.value !== '' : super.isValid();
    }
    get value() {
      return this.typed ? this.typed.value || undefined : super.value;
    }
  }
  elements.register('Input.ChoiceSet', TypedChoiceSet);
  registerCharts(AC, elements);
  context.setElementRegistry(elements);
  return context;
}
