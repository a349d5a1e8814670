/** Runs inside VS Code's extension host: every scene in turn, each with nothing open. What became of them goes to a file. */
import { writeFileSync } from "node:fs";
import { commands } from "vscode";
import { drafts } from "./drafts.ts";
import { packs } from "./packs.ts";
import { serving } from "./serving.ts";

export interface Outcome {
  readonly scene: string;
  readonly error?: string;
}

export async function run(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const [scene, play] of Object.entries({ ...serving, ...drafts, ...packs })) {
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
