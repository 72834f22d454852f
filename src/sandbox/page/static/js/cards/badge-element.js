import { el } from '../page/dom.js';

/** Teaches a registry of card elements Teams' badge: a few words on a coloured ground, on one line. */
export function registerBadge(AC, elements) {
  class BadgeElement extends AC.CardElement {
    getJsonTypeName() {
      return 'Badge';
    }
    internalParse(source, context) {
      super.internalParse(source, context);
      this.source = source;
    }
    internalRender() {
      const { text, style } = this.source;
      return el('div', {}, el('span', { class: `card-badge ${String(style).toLowerCase()}`, text }));
    }
  }
  elements.register('Badge', BadgeElement);
}
