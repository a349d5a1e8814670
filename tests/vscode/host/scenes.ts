/** What the extension does in the editor, seen through the editor's own interface. The pack is `desk/harbour.yaml`. */
import { ok, equal, match } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import * as vscode from "vscode";
import { desk, diagnostic, diagnostics, draft, elsewhere, rewritten, until, untitled } from "./stage.ts";

const RIGHT = "We will not dredge the northern channel before the autumn storms are over.";
const WRONG = RIGHT.replace(" not", "");
const MISQUOTE = `“${WRONG}” said Lena Okafor.`;

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration("onrecord");

export const scenes: Readonly<Record<string, () => Promise<void>>> = {
  "the extension is the one of the package": async () => {
    const extension = vscode.extensions.getExtension("onrecord.onrecord");
    match(extension?.extensionPath ?? "", /\/extensions\/onrecord\.onrecord-[^/]+$/);
  },

  "a workspace cannot say which command is run": async () => {
    equal(settings().get("path"), "");
  },

  "a misquote is underlined where it stands, behind emoji too": async () => {
    const document = await draft(desk("emoji.md"), `# 🗞️\n\n🗞️🧑‍⚖️ 𝔄 ${MISQUOTE}\n`);
    const { range, code, severity } = await diagnostic(document.uri);
    equal(code, "misquote");
    equal(severity, vscode.DiagnosticSeverity.Error);
    equal(document.getText(range), "will dredge");
  },

  "drafts in other languages and drafts that are no files are checked": async () => {
    equal((await diagnostic((await draft(desk("page.html"), `<p>${MISQUOTE}</p>`)).uri)).code, "misquote");
    equal((await diagnostic((await draft(desk("note.txt"), MISQUOTE)).uri)).code, "misquote");
    equal((await diagnostic((await untitled("markdown", MISQUOTE)).uri)).code, "misquote");
  },

  "diagnostics follow what is typed": async () => {
    const document = await draft(desk("typed.md"), MISQUOTE);
    const { range } = await diagnostic(document.uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, range, "will not dredge");
    await vscode.workspace.applyEdit(edit);
    await diagnostics(document.uri, 0);
  },

  "the quick fix puts the words on record back": async () => {
    const document = await draft(desk("fixed.md"), `🗞️ ${MISQUOTE}\n`);
    const { range } = await diagnostic(document.uri);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title.includes("“not”"));
    ok(fix?.edit, actions.map(({ title }) => title).join(", "));
    await vscode.workspace.applyEdit(fix.edit);
    equal(document.getText(), `🗞️ “${RIGHT.slice(0, -1)}.” said Lena Okafor.\n`);
    await diagnostics(document.uri, 0);
  },

  "the hover shows the words on record and their source, and runs nothing": async () => {
    const document = await draft(desk("hovered.md"), MISQUOTE);
    const { range } = await diagnostic(document.uri);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, range.start);
    const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
    const shown = contents.map(({ value }) => value).join("\n").replaceAll("\\", "");
    match(shown, /We will .*not.* dredge the northern channel/);
    match(shown, /Minutes of the harbour board.*Harbour Office/);
    ok(contents.every(({ isTrusted, supportHtml }) => !isTrusted && !supportHtml));
  },

  "a draft outside of the workspace goes by the bundled pack, and its diagnostics go when it is closed": async () => {
    const document = await draft(elsewhere("closed.md"), "“Let’s be naïve about this,” Mark Rutte said.\n");
    const { range } = await diagnostic(document.uri);
    equal(document.getText(range), "Let’s be");
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await diagnostics(document.uri, 0);
  },

  "a draft of the workspace is checked without being opened": async () => {
    writeFileSync(desk("unopened.md"), MISQUOTE);
    equal((await diagnostic(vscode.Uri.file(desk("unopened.md")))).code, "misquote");
  },

  "a pack that changes is read again": async () => {
    const document = await draft(desk("reloaded.md"), MISQUOTE);
    await diagnostic(document.uri);
    await rewritten("harbour.yaml", "We will not dredge", "We will dredge", async () => {
      await diagnostics(document.uri, 0);
    });
    await diagnostic(document.uri);
  },

  "a mistake in a pack is shown in it, and the last good rules stay": async () => {
    const document = await draft(desk("kept.md"), MISQUOTE);
    await diagnostic(document.uri);
    const pack = await vscode.workspace.openTextDocument(desk("harbour.yaml"));
    await rewritten("harbour.yaml", "speaker: okafor", "speaker: nobody", async () => {
      const mistake = await diagnostic(pack.uri);
      match(mistake.message, /nobody/);
      equal(vscode.languages.getDiagnostics(document.uri).length, 1);
    });
    await diagnostics(pack.uri, 0);
  },

  "the server restarts on command": async () => {
    const document = await draft(desk("restarted.md"), MISQUOTE);
    await diagnostic(document.uri);
    const gone = diagnosticsGo(document.uri);
    await vscode.commands.executeCommand("onrecord.restart");
    await gone;
    await diagnostic(document.uri);
  },

  "the setting decides on the command, at once": async () => {
    const document = await draft(desk("set.md"), MISQUOTE);
    await diagnostic(document.uri);
    await settings().update("path", "/nowhere/onrecord", vscode.ConfigurationTarget.Global);
    await diagnostics(document.uri, 0);
    await settings().update("path", undefined, vscode.ConfigurationTarget.Global);
    await diagnostic(document.uri);
  },

  "the command to install is put into a terminal": async () => {
    const opened = until(vscode.window.onDidOpenTerminal, "a terminal", () =>
      vscode.window.terminals.find(({ name }) => name === "Install onrecord"),
    );
    await vscode.commands.executeCommand("onrecord.install");
    (await opened).dispose();
  },
};

/** Resolves when a document that had diagnostics has none. */
function diagnosticsGo(uri: vscode.Uri): Promise<true> {
  let was = true;
  return until(vscode.languages.onDidChangeDiagnostics, "no diagnostics", () => {
    was &&= vscode.languages.getDiagnostics(uri).length > 0;
    return was ? undefined : true;
  });
}
