/** What scenes are played with: drafts, and waiting for what the editor tells of them. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as vscode from "vscode";

const PATIENCE = 15_000;

/** What `ready` answers first, asked now and at each `event`. */
export function until<T>(event: vscode.Event<unknown>, what: string, ready: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => settle(() => reject(new Error(`In vain waited for: ${what}`))), PATIENCE);
    const listening = event(look);
    function settle(tell: () => void): void {
      clearTimeout(tooLate);
      listening.dispose();
      tell();
    }
    function look(): void {
      const answer = ready();
      if (answer !== undefined) {
        settle(() => resolve(answer));
      }
    }
    look();
  });
}

/** A file of the workspace. */
export function desk(name: string): string {
  return join(vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? "", name);
}

/** A file that is not of the workspace. */
export function elsewhere(name: string): string {
  return join(dirname(process.env["ONRECORD_OUTCOMES"] ?? ""), name);
}

/** A file of the desk is other than it was while `scene` is played. */
export async function rewritten(name: string, old: string, changed: string, scene: () => Promise<void>): Promise<void> {
  const before = readFileSync(desk(name), "utf8");
  writeFileSync(desk(name), before.replace(old, changed));
  try {
    await scene();
  } finally {
    writeFileSync(desk(name), before);
  }
}

/** A draft that is a file, opened as a writer would: what an extension opens stays open for minutes after its editor is closed. */
export async function draft(path: string, text: string): Promise<vscode.TextDocument> {
  writeFileSync(path, text);
  const uri = vscode.Uri.file(path);
  await vscode.commands.executeCommand("vscode.open", uri);
  return until(vscode.window.onDidChangeActiveTextEditor, `${path} in front`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.path === uri.path ? document : undefined;
  });
}

/** A draft that is no file yet. */
export async function untitled(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** The diagnostics of a document, once there are as many. */
export function diagnostics(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
  return until(vscode.languages.onDidChangeDiagnostics, `${count} diagnostics of ${uri.path}`, () => {
    const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "onrecord");
    return found.length === count ? found : undefined;
  });
}

/** The one diagnostic of a document. */
export async function diagnostic(uri: vscode.Uri): Promise<vscode.Diagnostic> {
  const [found] = await diagnostics(uri, 1);
  return found!;
}
