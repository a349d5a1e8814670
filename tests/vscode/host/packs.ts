/** What those who write packs have of it. */
import { equal, match, ok } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import * as vscode from "vscode";
import { ask, desk, diagnostic, diagnostics, draft, MISQUOTE, opened, place, replace, rewritten, type Scenes } from "./stage.ts";

export const packs: Scenes = {
  "a pack that changes on disk is read again": async () => {
    const document = await draft(desk("reloaded.md"), MISQUOTE);
    await diagnostic(document.uri);
    await rewritten("harbour.yaml", "We will not dredge", "We will dredge", async () => {
      await diagnostics(document.uri, 0);
    });
    await diagnostic(document.uri);
  },

  "what is typed in a pack counts at once": async () => {
    const document = await draft(desk("beside.md"), MISQUOTE);
    await diagnostic(document.uri);
    const pack = await opened(desk("harbour.yaml"));
    await replace(pack, "We will not dredge", "We will dredge");
    await diagnostics(document.uri, 0);
    await replace(pack, "We will dredge", "We will not dredge");
    await pack.save();
    await diagnostic(document.uri);
  },

  "a mistake in a pack is shown in it, and the last good rules stay": async () => {
    const document = await draft(desk("kept.md"), MISQUOTE);
    await diagnostic(document.uri);
    const pack = vscode.Uri.file(desk("harbour.yaml"));
    await rewritten("harbour.yaml", "speaker: okafor", "speaker: nobody", async () => {
      match((await diagnostic(pack)).message, /nobody/);
      await diagnostic(document.uri);
    });
    await diagnostics(pack, 0);
  },

  "keys are offered and explained": async () => {
    const pack = await opened(desk("harbour.yaml"));
    const hovers = await ask<vscode.Hover[]>("HoverProvider", pack, place(pack, "standing").start);
    ok(hovers.some(({ contents }) => contents.some((each) => /standing/i.test((each as vscode.MarkdownString).value))));
    const end = place(pack, "    source: minutes").end;
    await replace(pack, "    source: minutes", "    source: minutes\n    ");
    const { items } = await ask<vscode.CompletionList>("CompletionItemProvider", pack, end.translate(1, 4 - end.character));
    ok(items.some(({ label }) => (typeof label === "string" ? label : label.label) === "setting"));
    await vscode.commands.executeCommand("workbench.action.files.revert");
  },

  "a mistake in the configuration is shown in it; its keys are offered and explained": async () => {
    const configuration = await opened(desk("onrecord.yaml"));
    const [hover] = await ask<vscode.Hover[]>("HoverProvider", configuration, place(configuration, "rules").start);
    ok(hover);
    await replace(configuration, "\n", "\nlevles: {misquote: warning}\n");
    const { message, range } = await diagnostic(configuration.uri);
    match(configuration.getText(range), /^levles/);
    match(message, /levels/);
    await replace(configuration, "levles: {misquote: warning}", "lev");
    const end = place(configuration, "\nlev").end;
    const { items } = await ask<vscode.CompletionList>("CompletionItemProvider", configuration, end);
    ok(items.some(({ label }) => (typeof label === "string" ? label : label.label) === "levels"));
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await diagnostics(configuration.uri, 0);
  },

  "what was meant can be put in the place of a mistake": async () => {
    const configuration = await opened(desk("onrecord.yaml"));
    await replace(configuration, "\n", "\nlevels: {misqote: warning}\n");
    const { range } = await diagnostic(configuration.uri);
    equal(configuration.getText(range), "misqote");
    const kind = vscode.CodeActionKind.QuickFix.value;
    const [action] = await ask<vscode.CodeAction[]>("CodeActionProvider", configuration, range, kind);
    await vscode.workspace.applyEdit(action!.edit!);
    await diagnostics(configuration.uri, 0);
    match(configuration.getText(), /levels: \{misquote: warning\}/);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  },

  "other YAML is left alone": async () => {
    writeFileSync(desk("compose.yaml"), "services:\n  harbour:\n    standing: everywhere\n    quotes: 3\n    : [\n");
    const other = await opened(desk("compose.yaml"));
    const pack = await opened(desk("harbour.yaml"));
    await replace(pack, "speaker: okafor", "speaker: nobody");
    await diagnostic(pack.uri);
    equal(vscode.languages.getDiagnostics(other.uri).length, 0);
    equal((await ask<vscode.Hover[]>("HoverProvider", other, place(other, "standing").start)).length, 0);
    equal((await ask<vscode.CodeLens[]>("CodeLensProvider", other, 10)).length, 0);
    equal((await ask<vscode.DocumentLink[]>("LinkProvider", other)).length, 0);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await diagnostics(pack.uri, 0);
  },

  "above an entry stands how often it is used": async () => {
    const document = await draft(desk("counted.md"), MISQUOTE);
    await diagnostic(document.uri);
    const pack = await opened(desk("harbour.yaml"));
    const lenses = await ask<vscode.CodeLens[]>("CodeLensProvider", pack, 10);
    ok(lenses.some(({ command }) => /^used (once|\d+ times)$/.test(command?.title ?? "")));
  },

  "an id is renamed wherever it is named": async () => {
    const pack = await opened(desk("harbour.yaml"));
    const renamed = await ask<vscode.WorkspaceEdit>("DocumentRenameProvider", pack, place(pack, "minutes").start, "protocol");
    ok(renamed.get(pack.uri).length === 2);
  },
};
