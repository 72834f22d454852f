import { el, fill } from '../page/dom.js';

let lists = 0;

/**
 * The list that one types into: chosen values as chips, matching choices below. One value or several; choices stand in the card
 * or are asked for while typing.
 */
export class ChoicesInput {
  /**
   * @param {{ choices: { title: string, value: string }[], isMulti: boolean, placeholder?: string, label?: string, value: string,
   *   ask?: (text: string) => Promise<{ title: string, value: string }[]>, onChange: () => void }} options
   */
  constructor(options) {
    this.options = options;
    this.known = new Map(options.choices.map((choice) => [choice.value, choice.title]));
    this.chosen = options.value ? options.value.split(',').filter(Boolean) : [];
    this.shown = [];
    this.highlighted = -1;
    this.asked = 0;
    this.listId = `choices-${++lists}`;
    this.node = this.draw();
    this.drawChips();
  }

  /** Values separated by commas, as Teams sends them. */
  get value() {
    return this.chosen.join(',');
  }

  draw() {
    this.chips = el('span', { class: 'choices-chips' });
    this.list = el('ul', { class: 'choices-list', id: this.listId, role: 'listbox', hidden: true });
    this.text = el('input', {
      class: 'choices-text',
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      'aria-expanded': 'false',
      'aria-controls': this.listId,
      'aria-autocomplete': 'list',
      placeholder: this.options.placeholder ?? '',
      'aria-label': this.options.label,
      oninput: () => this.search(),
      onfocus: () => this.search(),
      onblur: () => this.leave(),
      onkeydown: (event) => this.key(event),
    });
    return el('div', { class: 'ac-input choices' }, this.chips, this.text, this.list);
  }

  async search() {
    const text = this.text.value.trim();
    const turn = ++this.asked;
    const fetched = this.options.ask ? await this.options.ask(text).catch(() => []) : [];
    if (turn !== this.asked) return;
    for (const { value, title } of fetched) this.known.set(value, title);
    const own = this.options.choices.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
    this.open([...own, ...fetched].filter(({ value }) => !this.chosen.includes(value)).slice(0, 15));
  }

  open(choices) {
    this.shown = choices;
    this.highlighted = choices.length > 0 && this.text.value ? 0 : -1;
    fill(this.list, ...choices.map((choice, index) => this.drawChoice(choice, index)));
    this.list.hidden = choices.length === 0;
    this.text.setAttribute('aria-expanded', String(choices.length > 0));
    this.mark();
  }

  drawChoice(choice, index) {
    const onpointerdown = (event) => {
      event.preventDefault();
      this.choose(choice);
    };
    return el('li', { id: `${this.listId}-${index}`, role: 'option', text: choice.title, onpointerdown });
  }

  key(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.highlighted = (this.highlighted + step + this.shown.length) % Math.max(1, this.shown.length);
      this.mark();
    } else if (event.key === 'Enter' && this.shown[this.highlighted]) {
      event.preventDefault();
      this.choose(this.shown[this.highlighted]);
    } else if (event.key === 'Escape') this.close();
    else if (event.key === 'Backspace' && this.text.value === '') this.drop(this.chosen.at(-1));
  }

  mark() {
    [...this.list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === this.highlighted)));
    this.text.setAttribute('aria-activedescendant', this.highlighted >= 0 ? `${this.listId}-${this.highlighted}` : '');
    this.list.children[this.highlighted]?.scrollIntoView({ block: 'nearest' });
  }

  choose({ value, title }) {
    this.known.set(value, title);
    this.chosen = this.options.isMulti ? [...this.chosen, value] : [value];
    this.text.value = '';
    this.close();
    this.drawChips();
    this.options.onChange();
  }

  drop(value) {
    this.chosen = this.chosen.filter((kept) => kept !== value);
    this.drawChips();
    this.options.onChange();
  }

  drawChips() {
    const chip = (value) =>
      el(
        'button',
        { type: 'button', class: 'choices-chip', onclick: () => this.drop(value) },
        this.known.get(value) ?? value,
        el('span', { 'aria-hidden': 'true', text: ' ×' }),
      );
    fill(this.chips, ...this.chosen.map(chip));
  }

  /** What was typed but not chosen is no answer, so it does not stay to look like one. */
  leave() {
    this.text.value = '';
    this.close();
  }

  close() {
    this.list.hidden = true;
    this.text.setAttribute('aria-expanded', 'false');
  }
}
