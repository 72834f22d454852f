import type { Sandbox } from '../sandbox.ts';
import { Play } from './play.ts';
import { wholeOrder } from './story.ts';

/** Plays one whole order and prints what each person sees. True only if every step came out right. */
export async function runScripted(sandbox: Sandbox, botOrigin: string, print: (line: string) => void): Promise<boolean> {
  const play = new Play(sandbox, botOrigin, print);
  for (const step of wholeOrder()) {
    play.screen.step(step.title);
    try {
      await step.play(play);
    } catch (error) {
      print(`\nFAILED: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
  print('\nEvery step came out right.');
  return true;
}
