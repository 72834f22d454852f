import { MEETING_KINDS, NEEDS, type Need } from '../model/area/methods.ts';
import type { Answers } from '../model/guides/which-method.ts';
import type { PressHandler, Reply, Visitor } from '../runtime/handlers.ts';
import type { World } from '../runtime/world.ts';
import { areasFor } from './contact.port.ts';
import { choosingCard, worryCard } from './guides.card.ts';

/** The guide to taking up one's worry. */
export function takeUpWorry({ language }: Visitor): CardReply {
  const shown = worryCard(language);
  return { kind: 'card', card: shown, summary: shown.fallbackText };
}

/** The next of the three questions, or what they lead to. */
export const chooseMethod: PressHandler = (world, { visitor, inputs }) => askMethod(world, visitor, inputs);

/** @param said what has been answered so far: `kind`, `need`, `wait` */
export async function askMethod(world: World, visitor: Visitor, said: Said): Promise<CardReply> {
  const asked = QUESTIONS.findIndex((name) => said[name] === undefined);
  const areas = await areasFor(world, visitor);
  const choosing = { areas, person: visitor.id, asked: asked < 0 ? QUESTIONS.length : asked, answers: answersIn(said) };
  const shown = choosingCard(choosing, visitor.language);
  return { kind: 'card', card: shown, summary: shown.fallbackText };
}

const QUESTIONS = ['kind', 'need', 'wait'] as const;

type Said = Readonly<Record<string, string>>;
type CardReply = Extract<Reply, { kind: 'card' }>;

/** What is none of the answers is as if nothing could be said. */
function answersIn({ kind: saidKind, need: saidNeed, wait }: Said): Answers {
  const kind = MEETING_KINDS.find((one) => one === saidKind);
  const needs: readonly Need[] = kind === undefined ? [] : NEEDS[kind];
  const mayWait = wait === 'yes' ? true : wait === 'no' ? false : undefined;
  return { kind, need: needs.find((one) => one === saidNeed), mayWait };
}
