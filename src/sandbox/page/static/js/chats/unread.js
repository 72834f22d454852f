import { messagesOf, on, store, tell } from '../page/store.js';

/** Bot's messages that their readers have not looked at, by conversation. An edit is none of them: Teams notifies nobody of it. */
const unread = new Map();
/** The conversation that is being looked at: what comes there is read as it comes. */
let looked = '';

export function startUnread() {
  on('message', note);
  on('removed', ({ conversationId, messageId }) => {
    if (unread.get(conversationId)?.delete(messageId)) tell('read', { conversationId });
  });
}

/** @returns {number} */
export function unreadIn(conversation) {
  return unread.get(conversation)?.size ?? 0;
}

/** The message with which the news begin. */
export function firstUnreadIn(conversation) {
  return [...(unread.get(conversation) ?? [])][0];
}

/** How many of a channel's unread messages name the person: those they are notified of. */
export function mentionsOf({ name }) {
  return store.channels
    .flatMap(({ id }) => messagesOf(id).filter((message) => unread.get(id)?.has(message.id)))
    .filter((message) => JSON.stringify([message.text, message.card]).includes(`<at>${name}</at>`)).length;
}

/** Somebody looks at the conversation. */
export function lookAt(conversation) {
  looked = conversation;
  if (!unread.get(conversation)?.size) return;
  unread.delete(conversation);
  tell('read', { conversationId: conversation });
}

function note({ message: { id, from, conversationId }, isNew }) {
  if (!store.isUp || !isNew || from !== 'bot' || (conversationId === looked && document.hasFocus())) return;
  unread.set(conversationId, (unread.get(conversationId) ?? new Set()).add(id));
  tell('read', { conversationId });
}
