/** Runs inside VS Code's extension host, with two folders open: each has rules of its own, and a third is there to be added. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { join } from "node:path";
import * as vscode from "vscode";
import { play } from "./play.ts";
import { desk, diagnostic, diagnostics, draft, opened, until, type Scenes } from "./stage.ts";

/** A misquote by each folder's rules, and by those of no other. */
const DRAFT = `“We will dredge the northern channel before the autumn storms are over,” said Lena Okafor.

“The old quay will be closed to fishing boats before next summer,” said Lena Okafor.
`;
const FAULTS = { north: "will dredge", south: "will be" } as const;

const WEST = vscode.Uri.file(join(desk(".."), "west"));

const scenes: Scenes = {
  "each draft goes by the rules of its own folder": async () => {
    for (const [folder, fault] of Object.entries(FAULTS)) {
      const document = await draft(of(folder, "draft.md"), DRAFT);
      equal(document.getText((await diagnostic(document.uri)).range), fault);
    }
  },

  "a folder that is added is checked by its own rules, its drafts unopened, and one that is taken away no more": async () => {
    const unopened = vscode.Uri.joinPath(WEST, "draft.md");
    equal(vscode.languages.getDiagnostics(unopened).length, 0);
    await folders(() => vscode.workspace.updateWorkspaceFolders(2, 0, { uri: WEST }), 3);
    ok((await diagnostic(unopened)).message.includes("Nobody"));
    await folders(() => vscode.workspace.updateWorkspaceFolders(2, 1), 2);
    await diagnostics(unopened, 0);
  },

  "the folders that stay keep their rules": async () => {
    const document = await opened(of("south", "draft.md"));
    equal(document.getText((await diagnostic(document.uri)).range), FAULTS.south);
  },

  "a folder has settings of its own": async () => {
    const [north, south] = [await draft(of("north", "draft.md"), DRAFT), await draft(of("south", "draft.md"), DRAFT)];
    const settings = vscode.workspace.getConfiguration("onrecord", south);
    await settings.update("levels", { misquote: "info" }, vscode.ConfigurationTarget.WorkspaceFolder);
    await until(vscode.languages.onDidChangeDiagnostics, "another severity in one folder alone", () => {
      const found = [north, south].map(({ uri }) => vscode.languages.getDiagnostics(uri).map(({ severity }) => severity));
      return same(found, [[vscode.DiagnosticSeverity.Error], [vscode.DiagnosticSeverity.Information]]) ? true : undefined;
    });
    await settings.update("levels", undefined, vscode.ConfigurationTarget.WorkspaceFolder);
  },
};

export const run = (): Promise<void> => play(scenes);

/** A file of one of the folders. */
function of(folder: string, name: string): string {
  return join(desk(".."), folder, name);
}

/** Have other folders open, as many as `count`. */
async function folders(change: () => boolean, count: number): Promise<void> {
  ok(change());
  await until(vscode.workspace.onDidChangeWorkspaceFolders, `${count} folders`, () =>
    vscode.workspace.workspaceFolders?.length === count ? true : undefined,
  );
}

function same(found: unknown, wanted: unknown): boolean {
  try {
    deepEqual(found, wanted);
    return true;
  } catch {
    return false;
  }
}
