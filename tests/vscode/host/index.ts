/** Runs inside VS Code's extension host: every scene in turn, each with nothing open. What became of them goes to a file. */
import { writeFileSync } from "node:fs";
import { commands } from "vscode";
import { scenes } from "./scenes.ts";

export interface Outcome {
  readonly scene: string;
  readonly error?: string;
}

export async function run(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const [scene, play] of Object.entries(scenes)) {
    outcomes.push({ scene, ...(await played(play)) });
    await commands.executeCommand("workbench.action.closeAllEditors");
  }
  writeFileSync(process.env["ONRECORD_OUTCOMES"] ?? "", JSON.stringify(outcomes));
}

async function played(play: () => Promise<void>): Promise<{ error?: string }> {
  try {
    await play();
    return {};
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
