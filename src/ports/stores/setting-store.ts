/** Small facts about the installation itself that outlive the process, by key. Values are plain JSON. */
export interface SettingStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Sets what has never been set, and answers what holds: the same for all who come at once. */
  setOnce(key: string, value: unknown): Promise<unknown>;
}
