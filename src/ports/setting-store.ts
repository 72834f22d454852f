/** Small facts about the installation itself that outlive the process, by key. Values are plain JSON. */
export interface SettingStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}
