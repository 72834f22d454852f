const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * The little Markdown that Teams knows in cards and messages: bold, italic, links, lists. Everything else stays as it was written.
 * @param {string} text
 * @returns {string} safe HTML
 */
export function markdown(text) {
  const lines = text
    .split(/\r?\n/)
    .map((line) => ({ ...listMark(line), html: inline(line.replace(/^\s*(?:[-*]|\d+\.)\s+/, '')) }));
  return joinLists(lines);
}

function listMark(line) {
  if (/^\s*[-*]\s+/.test(line)) return { list: 'ul' };
  if (/^\s*\d+\.\s+/.test(line)) return { list: 'ol' };
  return { list: undefined };
}

function joinLists(lines) {
  let html = '';
  let open;
  lines.forEach(({ list, html: line }, index) => {
    if (open && open !== list) html += `</${open}>`;
    if (list && open !== list) html += `<${list}>`;
    html += list ? `<li>${line}</li>` : `${index > 0 && !open ? '<br>' : ''}${line}`;
    open = list;
  });
  return open ? `${html}</${open}>` : html;
}

function inline(text) {
  const kept = [];
  const keep = (html) => `\uE000${kept.push(html) - 1}\uE000`;
  const html = text
    .replace(/\\([\\`*_{}[\]()#+\-.!~|<>])/g, (_, letter) => keep(escape(letter)))
    .replace(/\[([^\]]+)\]\((https?:\/\/[^\s)]+|mailto:[^\s)]+|tel:[^\s)]+)\)/g, (_, label, url) =>
      keep(`<a href="${escape(url)}" target="_blank" rel="noreferrer">${escape(label)}</a>`),
    )
    .replace(/[&<>"']/g, (letter) => ESCAPES[letter])
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])[*_](\S(?:.*?\S)?)[*_](?=$|[\s).,;:!?])/g, '$1<em>$2</em>');
  return html.replace(/\uE000(\d+)\uE000/g, (_, index) => kept[Number(index)]);
}

function escape(text) {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]);
}
