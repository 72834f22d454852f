import type { ClockReading } from '../bot-clock.ts';
import { LANGUAGES } from '../../kernel/language/language.ts';
import type { Language } from '../../kernel/language/language.ts';
import { toIso } from '../../kernel/time/instant.ts';
import { hintsFor } from '../../model/taught-words.ts';
import type { Sandbox } from '../sandbox.ts';
import { ADAPTIVE_CARD, type Message } from '../teams/messages.ts';
import type { Person } from '../teams/people.ts';
import { activeFaults, FAULT_CHOICES, FORGOTTEN_CHATS, REPEAT_CHOICES } from './fault-menu.ts';

/** Everything the page draws when it opens, as JSON. */
export function pageState(sandbox: Sandbox): unknown {
  const { teams, demo, team } = sandbox;
  const places = [...teams.world.people.map(({ chatId }) => chatId), ...team.channels.map(({ id }) => id)];
  return {
    area: demo.areaName,
    hints: Object.fromEntries(LANGUAGES.map((language) => [language, hintsIn(language)])),
    people: teams.world.people.map(personJson),
    channels: team.channels.map(({ id, name }) => ({ id, name, team: team.name, members: [...team.memberIds] })),
    messages: places.flatMap((place) => teams.world.messages.in(place)).map(messageJson),
    faults: {
      choices: [...[...FAULT_CHOICES, ...REPEAT_CHOICES].map(({ id }) => id), FORGOTTEN_CHATS],
      active: activeFaults(sandbox),
    },
    clock: clockJson(sandbox.clock.reading),
  };
}

/** The words that somebody would usually say, by their part in the demonstration. */
function hintsIn(language: Language): unknown {
  const parts = ['orderer', 'consultant', 'coordinator', 'channel'] as const;
  return Object.fromEntries(parts.map((part) => [part, hintsFor(part, language)]));
}

export function personJson({ aadObjectId, name, role, title, locale, chatId, isInstalled }: Person): unknown {
  return { id: aadObjectId, name, role, title: title ?? '', language: locale.slice(0, 2), chatId, isInstalled };
}

export function messageJson(message: Message): unknown {
  const { id, conversationId, threadId, from, text, summary, attachments, importance } = message;
  const card = attachments.find(({ contentType }) => contentType === ADAPTIVE_CARD)?.content ?? null;
  return {
    id,
    conversationId,
    threadId: threadId ?? null,
    from,
    text,
    summary,
    importance: importance ?? null,
    sentAt: toIso(message.sentAt),
    editedAt: message.editedAt === undefined ? null : toIso(message.editedAt),
    card,
    views: Object.fromEntries(message.views),
    notes: Object.fromEntries(message.notes),
  };
}

export function clockJson({ now, due, isMoving }: ClockReading): unknown {
  return { now: toIso(now), due: due === undefined ? null : toIso(due), isMoving };
}
