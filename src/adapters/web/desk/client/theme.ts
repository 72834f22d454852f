import { app } from '@microsoft/teams-js';

/** 'default', 'dark' and 'contrast' are Teams' own names; the style sheet has the colours of each. */
export function followTheme(theme: string): void {
  wear(theme);
  app.registerOnThemeChangeHandler(wear);
}

function wear(theme: string): void {
  document.documentElement.dataset.theme = theme === 'dark' || theme === 'contrast' ? theme : 'default';
}
