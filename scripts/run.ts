import { Help, Refusal } from './arguments.ts';

/** Runs a command and turns how it ended into an exit code: a sentence for what the user can mend. */
export async function run(command: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof Help) {
      console.log(error.message);
      return;
    }
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
