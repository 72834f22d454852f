import type { PlaceType } from '../order/order.ts';

/** Somebody must book a room: not at a client's home, nor where everybody is online. */
export function needsRoom(place: PlaceType): boolean {
  return place !== 'remote' && place !== 'home';
}

/** Somebody comes over Teams, so that the calendar event carries a link. */
export function isOnline(place: PlaceType): boolean {
  return place === 'remote' || place === 'hybrid';
}
