import { needsRoom, seatOf, type Order } from '../order.ts';

export type Owed = 'talk' | 'room' | 'interpreter';

/** What this person still owes to the preparation. */
export function owedBy(order: Order, person: string): readonly Owed[] {
  const talk: readonly Owed[] = seatOf(order, person)?.holder?.isPrepared === false ? ['talk'] : [];
  return person === order.orderer.id ? [...talk, ...owedByOrderer(order)] : talk;
}

/** Of room and interpreter, what is needed and not ticked yet. */
export function owedByOrderer({ request, roomBooked, interpreterOrdered }: Order): readonly Owed[] {
  const needsInterpreter = request.interpreter !== 'none';
  return [
    ...(needsRoom(request.placeType) && !roomBooked ? (['room'] as const) : []),
    ...(needsInterpreter && !interpreterOrdered ? (['interpreter'] as const) : []),
  ];
}
