/** Orders of an area that no file describes any more. */
export interface OrdersOfArea {
  readonly area: string;
  readonly count: number;
  /** The first few numbers. */
  readonly first: readonly string[];
}

/** Without its area nobody who has a part in an order could be answered: a line for each area that is gone, with what to do. */
export function vanishedAreaFaults(vanished: readonly OrdersOfArea[]): readonly string[] {
  return vanished.map(({ area, count, first }) => {
    const orders = count === 1 ? 'one order' : `${count} orders`;
    const numbers = `${first.join(', ')}${count > first.length ? ' …' : ''}`;
    return (
      `AREA_FILE: the area “${area}” is missing, and the database has ${orders} of it (${numbers}). Put its file back. An area that was renamed ` +
      `keeps its old id: only its name changes. One that has ended stays in a file until its orders have been made anonymous.`
    );
  });
}
