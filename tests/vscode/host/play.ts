/** Plays every scene in turn, each with nothing open. What became of them goes to a file. */
import { writeFileSync } from "node:fs";
import { commands } from "vscode";
import type { Scenes } from "./stage.ts";

export interface Outcome {
  readonly scene: string;
  readonly error?: string;
}

export async function play(scenes: Scenes): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const [scene, act] of Object.entries(scenes)) {
    outcomes.push({ scene, ...(await played(act)) });
    await commands.executeCommand("workbench.action.closeAllEditors");
  }
  writeFileSync(process.env["ONRECORD_OUTCOMES"] ?? "", JSON.stringify(outcomes));
}

async function played(act: () => Promise<void>): Promise<{ error?: string }> {
  try {
    await act();
    return {};
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
