import { el } from '../page/dom.js';

/** Initials in the colour of the role. */
export function avatar({ name, role }) {
  const initials = name
    .split(' ')
    .map((part) => part[0])
    .slice(0, 2)
    .join('');
  return el('span', { class: `avatar role-${role}`, 'aria-hidden': 'true', text: initials });
}
