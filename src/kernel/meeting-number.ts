/** Which of the meetings of a series an order is. The first gives the series its number. */
export interface SeriesPlace {
  readonly first: string;
  /** 1, 2, 3 … */
  readonly no: number;
}

/** 'VP-2026-0001-3': the third meeting of the series VP-2026-0001. The first is told by the number alone. */
export function meetingNumber(first: string, no: number): string {
  return no === 1 ? first : `${first}-${no}`;
}

const MEETING = /^(VP-\d{4}-\d{4,})-(\d{1,3})$/;

/** Which meeting of which series a number names; undefined: an order by itself, or a series' first meeting. */
export function meetingNamed(number: string): SeriesPlace | undefined {
  const [, first, no] = MEETING.exec(number) ?? [];
  return first === undefined ? undefined : { first, no: Number(no) };
}

type Inputs = Readonly<Record<string, string>>;

/** A button about one meeting of a series names the series and which meeting (public contract, section 6): as the meeting's own number. */
export function withMeeting<T extends Inputs>(inputs: T): T {
  const [order, no] = [inputs['order'], inputs['meeting']];
  const isLater = order !== undefined && no !== undefined && /^\d{1,3}$/.test(no) && Number(no) > 1;
  return isLater && meetingNamed(order) === undefined ? { ...inputs, order: meetingNumber(order, Number(no)) } : inputs;
}

/** The other way round: what a button carries. */
export function splitMeeting<T extends object>(content: T): T {
  const place = 'order' in content && typeof content.order === 'string' ? meetingNamed(content.order) : undefined;
  return place === undefined ? content : { ...content, order: place.first, meeting: String(place.no) };
}
