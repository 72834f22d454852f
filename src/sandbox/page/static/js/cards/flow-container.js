/** `Layout.Flow` of Teams, which the renderer (3.0.6) does not know: items side by side as far as there is room. */
export function registerFlow(AC, elements) {
  class FlowContainer extends AC.Container {
    internalParse(source, context) {
      super.internalParse(source, context);
      this.flow = source.layouts?.find(({ type }) => type === 'Layout.Flow');
    }
    internalRender() {
      const node = super.internalRender();
      if (!node || !this.flow) return node;
      node.classList.add('flow');
      node.style.setProperty('--item', this.flow.minItemWidth ?? 'auto');
      return node;
    }
  }
  elements.register('Container', FlowContainer);
}
