/** What scenes are played with: drafts, and waiting for what the editor tells of them. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as vscode from "vscode";

export type Scenes = Readonly<Record<string, () => Promise<void>>>;

/** What `desk/harbour.yaml` has on record, a misquote of it, and what fault is found with that. */
export const RIGHT = "We will not dredge the northern channel before the autumn storms are over.";
export const MISQUOTE = `“${RIGHT.replace(" not", "")}” said Lena Okafor.\n`;
export const FAULT = "will dredge";

const PATIENCE = 30_000;

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

/** Play a scene while a file of the desk is other than it was. */
export async function rewritten(name: string, old: string, changed: string, scene: () => Promise<void>): Promise<void> {
  const before = readFileSync(desk(name), "utf8");
  writeFileSync(desk(name), before.replace(old, changed));
  try {
    await scene();
  } finally {
    writeFileSync(desk(name), before);
  }
}

/** Play a scene while one of the writer's settings is other than by default. */
export async function set(name: string, value: unknown, scene: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration();
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await scene();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** A file, opened as a writer would: what an extension opens stays open for minutes after its editor is closed. */
export async function opened(path: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.file(path);
  await vscode.commands.executeCommand("vscode.open", uri);
  return until(vscode.window.onDidChangeActiveTextEditor, `${path} in front`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.path === uri.path ? document : undefined;
  });
}

/** A draft that is a file. */
export function draft(path: string, text: string): Promise<vscode.TextDocument> {
  writeFileSync(path, text);
  return opened(path);
}

/** A draft that is no file yet. */
export async function untitled(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Where the first `words` of a document stand. */
export function place(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, place(document, words), by);
  await vscode.workspace.applyEdit(edit);
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

/** What the editor gets when it asks those who serve it, `vscode.executeHoverProvider` for one. */
export async function ask<T>(command: string, document: vscode.TextDocument, ...about: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(`vscode.execute${command}`, document.uri, ...about);
}
