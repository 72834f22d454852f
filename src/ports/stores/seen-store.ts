/** Activities already taken care of: Teams delivers a message again when the answer is slow. */
export interface SeenStore {
  /** True the first time an id is asked, false ever after. */
  firstTime(activityId: string): Promise<boolean>;
}
