/** The little Markdown that Teams knows in cards and messages. Everything else stays as it was written. */
const teams = globalThis.markdownit('zero', { breaks: true }).enable(['emphasis', 'link', 'list', 'escape', 'newline']);

teams.renderer.rules.link_open = (tokens, index, options, _environment, renderer) => {
  tokens[index].attrSet('target', '_blank');
  tokens[index].attrSet('rel', 'noreferrer');
  return renderer.renderToken(tokens, index, options);
};

/**
 * Mentions are marked, as Teams marks them.
 * @param {string} text
 * @returns {string} safe HTML
 */
export function markdown(text) {
  return teams.render(text).replaceAll('&lt;at&gt;', '<span class="mention">').replaceAll('&lt;/at&gt;', '</span>');
}
