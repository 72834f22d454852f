import { ChoicesInput } from './choices-input.js';

/**
 * Two inputs of the renderer in a form that can be used: typed lists that hold several values, and numbers that may be left empty
 * although they have limits (the renderer, 3.0.6, refuses those).
 * @param {(dataset: string, text: string) => Promise<any[]>} ask
 */
export function registerInputs(AC, elements, ask) {
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

  class EmptyableNumber extends AC.NumberInput {
    isValid() {
      return this.isSet() ? super.isValid() : !this.isRequired;
    }
  }

  elements.register('Input.ChoiceSet', TypedChoiceSet);
  elements.register('Input.Number', EmptyableNumber);
}
