/** What a writer has of it in a draft. */
import { equal, match, ok } from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import * as vscode from "vscode";
import {
  ask,
  desk,
  diagnostic,
  diagnostics,
  draft,
  elsewhere,
  FAULT,
  MISQUOTE,
  place,
  replace,
  RIGHT,
  set,
  until,
  untitled,
  type Scenes,
} from "./stage.ts";

export const drafts: Scenes = {
  "a misquote is underlined where it stands, behind emoji too": async () => {
    const document = await draft(desk("emoji.md"), `# 🗞️\n\n🗞️🧑‍⚖️ 𝔄 ${MISQUOTE}`);
    const { range, code, severity } = await diagnostic(document.uri);
    equal(typeof code === "object" ? code.value : code, "misquote");
    equal(severity, vscode.DiagnosticSeverity.Error);
    equal(document.getText(range), FAULT);
  },

  "a diagnostic leads to the entry and to the source": async () => {
    const { relatedInformation } = await diagnostic((await draft(desk("related.md"), MISQUOTE)).uri);
    const pack = await vscode.workspace.openTextDocument(desk("harbour.yaml"));
    const [entry, source] = (relatedInformation ?? []).map(({ location }) => pack.lineAt(location.range.start).text);
    equal(entry, "  - id: dredging");
    equal(source, "  - id: minutes");
  },

  "a diagnostic leads to the page of its check": async () => {
    const { code } = await diagnostic((await draft(desk("explained.md"), MISQUOTE)).uri);
    const { value, target } = code as { value: string; target: vscode.Uri };
    equal(value, "misquote");
    match(readFileSync(target.fsPath, "utf8"), /^# misquote\n/);
  },

  "a draft that is too long to be checked says so": async () => {
    const document = await draft(desk("long.md"), `${MISQUOTE}\n${"word ".repeat(400_001)}\n`);
    const { message, severity, range } = await diagnostic(document.uri);
    equal(severity, vscode.DiagnosticSeverity.Information);
    match(message, /^Not all of this draft was checked\..*characters was not read/);
    equal(range.start.line, 0);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    rmSync(desk("long.md"));
  },

  "drafts in other languages and drafts that are no files are checked": async () => {
    await diagnostic((await draft(desk("page.html"), `<p>${MISQUOTE}</p>`)).uri);
    await diagnostic((await draft(desk("note.txt"), MISQUOTE)).uri);
    await diagnostic((await untitled("markdown", MISQUOTE)).uri);
  },

  "diagnostics follow what is typed": async () => {
    // Of a draft that is no file, no report on the workspace speaks.
    const document = await untitled("markdown", MISQUOTE);
    await diagnostic(document.uri);
    await replace(document, FAULT, "will not dredge");
    await diagnostics(document.uri, 0);
  },

  "the quick fix puts the words on record back": async () => {
    const document = await draft(desk("fixed.md"), `🗞️ ${MISQUOTE}`);
    const { range } = await diagnostic(document.uri);
    await apply(document, range, vscode.CodeActionKind.QuickFix, "“not”");
    equal(document.getText(), `🗞️ “${RIGHT}” said Lena Okafor.\n`);
    await diagnostics(document.uri, 0);
  },

  "stet lets the passage stand, once there is a reason": async () => {
    const document = await draft(desk("standing.md"), MISQUOTE);
    const { range } = await diagnostic(document.uri);
    await apply(document, range, vscode.CodeActionKind.QuickFix, "stet");
    await replace(document, "<!-- stet misquote:  -->", "<!-- stet misquote: quoted as an example -->");
    await diagnostics(document.uri, 0);
  },

  "words that no pack has can be put into one": async () => {
    const words = "The lighthouse will be lit again on the first of December.";
    const document = await draft(desk("new.md"), `“${words}” said Lena Okafor.\n`);
    const kind = vscode.CodeActionKind.QuickFix.value;
    const actions = await ask<vscode.CodeAction[]>("CodeActionProvider", document, place(document, "lighthouse"), kind, 10);
    const adding = actions.find(({ title }) => title.includes("harbour.yaml"));
    const written = adding?.edit?.get(vscode.Uri.file(desk("harbour.yaml"))).map((edit) => edit.newText);
    ok(written?.join("").includes(words), actions.map(({ title }) => title).join(", "));
  },

  "all safe fixes are made at once": async () => {
    const slip = MISQUOTE.replace(FAULT, "will not dredge").replace("northern channel", "northern chanel");
    const document = await draft(desk("slips.md"), `${slip}\n${slip}`);
    await diagnostics(document.uri, 2);
    await apply(document, place(document, slip), vscode.CodeActionKind.SourceFixAll.append("onrecord"), "");
    equal(document.getText().split(RIGHT).length, 3);
    await diagnostics(document.uri, 0);
  },

  "all safe fixes are made on command": async () => {
    const document = await draft(desk("commanded.md"), MISQUOTE);
    await diagnostic(document.uri);
    await vscode.commands.executeCommand("onrecord.fixAll");
    await diagnostics(document.uri, 0);
    equal(document.getText(), `“${RIGHT}” said Lena Okafor.\n`);
  },

  "all safe fixes are made on save, where the writer has it so": async () => {
    const document = await draft(desk("saved.md"), MISQUOTE.replace(FAULT, "will not dredge").replace("channel", "chanel"));
    await diagnostic(document.uri);
    await set("editor.codeActionsOnSave", { "source.fixAll.onrecord": "explicit" }, async () => {
      await replace(document, "said Lena", "says Lena");
      await vscode.commands.executeCommand("workbench.action.files.save");
    });
    equal(document.getText(), `“${RIGHT}” says Lena Okafor.\n`);
    ok(!document.isDirty);
  },

  "the hover shows the words on record and their source, and runs nothing": async () => {
    const document = await draft(desk("hovered.md"), MISQUOTE);
    const { range } = await diagnostic(document.uri);
    const hovers = await ask<vscode.Hover[]>("HoverProvider", document, range.start);
    const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
    const shown = contents.map(({ value }) => value).join("\n").replaceAll("\\", "");
    ok(shown.includes(RIGHT.replace("not", "**not**")), shown);
    match(shown, /Minutes of the harbour board.*Harbour Office/);
    ok(contents.every(({ isTrusted, supportHtml }) => !isTrusted && !supportHtml));
  },

  "known quotes are offered behind a quote mark": async () => {
    const document = await draft(desk("begun.md"), "Lena Okafor said: “We will");
    const end = document.positionAt(document.getText().length);
    const { items } = await ask<vscode.CompletionList>("CompletionItemProvider", document, end, "“");
    ok(items.some(({ textEdit, insertText }) => (textEdit?.newText ?? insertText) === RIGHT));
  },

  "a definition leads to the entry, and its references to the drafts": async () => {
    const document = await draft(desk("used.md"), MISQUOTE);
    await diagnostic(document.uri);
    const [entry] = await ask<vscode.Location[]>("DefinitionProvider", document, place(document, FAULT).start);
    const pack = await vscode.workspace.openTextDocument(entry!.uri);
    ok(pack.lineAt(entry!.range.start).text.includes("dredging"));
    const uses = await ask<vscode.Location[]>("ReferenceProvider", pack, place(pack, "dredging").start);
    ok(uses.some(({ uri }) => uri.path === document.uri.path));
  },

  "the fact-check report is shown, and follows the draft": async () => {
    const stood = `${MISQUOTE.trimEnd()} <!-- stet: [a reason](command:x) <b>of hers</b> -->`;
    const document = await draft(desk("reported.md"), `${MISQUOTE}\n${stood}\n`);
    await diagnostic(document.uri);
    await vscode.commands.executeCommand("onrecord.report");
    const shown = await until(vscode.workspace.onDidOpenTextDocument, "the report", () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "onrecord-report"),
    );
    match(shown.getText(), /^# Fact-check report: reported\.md\n\n2 quotations: 2 misquoted\./);
    ok(shown.getText().includes(RIGHT.replace("not", "**not**")), shown.getText());
    ok(shown.getText().includes(String.raw`Reason: \[a reason\](command:x) \<b\>of hers\</b\>`), shown.getText());
    ok(vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes("Report of reported"))));
    await replace(document, FAULT, "will not dredge");
    await until(vscode.workspace.onDidChangeTextDocument, "another report", () =>
      shown.getText().includes("2 quotations: 1 on record, 1 misquoted.") ? true : undefined,
    );
  },

  "a report that cannot be written says so": async () => {
    const document = await draft(desk("unreported.md"), MISQUOTE);
    await set("onrecord.path", "/nowhere/onrecord", async () => {
      await diagnostics(document.uri, 0);
      await vscode.commands.executeCommand("onrecord.report");
      const shown = await until(vscode.workspace.onDidOpenTextDocument, "the report", () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.path.includes("Report of unreported")),
      );
      match(shown.getText(), /^onrecord cannot write this report now/);
    });
    await diagnostic(document.uri);
  },

  "words on record are a link to their source": async () => {
    const document = await draft(desk("linked.md"), `“${RIGHT}” said Lena Okafor.\n`);
    const [link] = await ask<vscode.DocumentLink[]>("LinkProvider", document);
    equal(link?.target?.toString(), "https://harbour.example/minutes");
    equal(document.getText(link.range), RIGHT);
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
    await diagnostic(vscode.Uri.file(desk("unopened.md")));
  },
};

/** Apply the one code action of a kind whose title has `words`. */
async function apply(document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind, words: string): Promise<void> {
  const actions = await ask<vscode.CodeAction[]>("CodeActionProvider", document, range, kind.value);
  const fitting = actions.filter(({ title, edit }) => title.includes(words) && edit);
  equal(fitting.length, 1, actions.map(({ title }) => title).join(", "));
  const version = document.version;
  await vscode.workspace.applyEdit(fitting[0]!.edit!);
  await until(vscode.workspace.onDidChangeTextDocument, "the edit", () => (document.version > version ? true : undefined));
}
