const NAMESPACE = 'http://www.w3.org/2000/svg';

/** @param {string} tag @param {Record<string, string | number>} properties */
export function svg(tag, properties = {}, ...children) {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(properties)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Colour of the n-th series. */
export function colour(index) {
  return `var(--series-${(index % 6) + 1})`;
}
