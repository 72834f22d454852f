import { el } from '../page/dom.js';

/**
 * The menu of a card's "…", as a popover: over everything, also over a dialog, and beside its button.
 * The renderer's own hangs on the page's body, which is laid out anew by it.
 */
export function openOverflow(actions, button) {
  const choose = (action) => {
    menu.hidePopover();
    action.execute();
  };
  const items = actions.map((action) =>
    el('button', { type: 'button', class: 'fault', role: 'menuitem', text: action.title, onclick: () => choose(action) }),
  );
  const menu = el(
    'div',
    { class: 'menu overflow-menu', popover: 'auto', role: 'menu', 'aria-label': button.title || '…' },
    ...items,
  );
  menu.addEventListener('toggle', ({ newState }) => newState === 'closed' && menu.remove());
  menu.addEventListener('keydown', (event) => move(event, items));
  button.after(menu);
  menu.showPopover();
  place(menu, button.getBoundingClientRect());
  items[0]?.focus();
}

/** Below the button or, where there is no room, above it; wholly on the screen. */
function place(menu, { left, top, bottom }) {
  const isBelow = bottom + menu.offsetHeight + 8 <= innerHeight;
  menu.style.inset = 'auto';
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${isBelow ? bottom + 4 : Math.max(8, top - menu.offsetHeight - 4)}px`;
}

function move(event, items) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
}
