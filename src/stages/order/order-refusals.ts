/** Expected refusals of what somebody does with an order. Each has its sentence in the texts. */
export type OrderRefusal =
  | 'no-order'
  | 'not-yours'
  | 'not-orderer'
  | 'too-late-now'
  | 'slot-missing'
  | 'slot-unknown'
  | 'slot-past'
  | 'slot-too-soon'
  | 'reason-missing'
  | 'not-held'
  | 'no-area';
