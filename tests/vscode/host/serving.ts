/** How the extension, its settings and its commands serve. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as vscode from "vscode";
import { ask, desk, diagnostic, diagnostics, draft, MISQUOTE, RIGHT, set, until, type Scenes } from "./stage.ts";

export const serving: Scenes = {
  "the extension is the one of the package": async () => {
    const extension = vscode.extensions.getExtension("onrecord.onrecord");
    match(extension?.extensionPath ?? "", /\/extensions\/onrecord\.onrecord-[^/]+$/);
  },

  "a workspace cannot say which command is run": async () => {
    equal(vscode.workspace.getConfiguration("onrecord").get("path"), "");
  },

  "the setting decides on the command, at once": async () => {
    const document = await draft(desk("set.md"), MISQUOTE);
    await diagnostic(document.uri);
    await set("onrecord.path", "/nowhere/onrecord", async () => {
      await diagnostics(document.uri, 0);
    });
    await diagnostic(document.uri);
  },

  "levels can be set": async () => {
    const document = await draft(desk("levels.md"), MISQUOTE);
    await diagnostic(document.uri);
    await set("onrecord.levels", { misquote: "info" }, async () => {
      const information = vscode.DiagnosticSeverity.Information;
      await until(vscode.languages.onDidChangeDiagnostics, "another severity", () =>
        vscode.languages.getDiagnostics(document.uri).find(({ severity }) => severity === information),
      );
    });
  },

  "marks behind what is on record can be switched on": async () => {
    const document = await draft(desk("marked.md"), `“${RIGHT}” said Lena Okafor.\n${MISQUOTE}`);
    await diagnostic(document.uri);
    const hints = (): Thenable<vscode.InlayHint[]> =>
      ask("InlayHintProvider", document, new vscode.Range(0, 0, document.lineCount, 0));
    equal((await hints()).length, 0);
    await set("onrecord.inlayHints", true, async () => {
      await diagnostic(document.uri);
      equal((await hints()).length, 1);
    });
  },

  "packs can be set, beside those of the configuration": async () => {
    const harbour = readFileSync(desk("harbour.yaml"), "utf8");
    writeFileSync(desk("quay-pack.yaml"), harbour.replace("pack: harbour", "pack: quay").replaceAll(RIGHT, QUAY));
    const document = await draft(desk("ruled.md"), `${MISQUOTE}\n“${QUAY.replace(" not", "")}” said Lena Okafor.\n`);
    await diagnostic(document.uri);
    await set("onrecord.rules", ["quay-pack.yaml"], async () => {
      await diagnostics(document.uri, 2);
    });
    await diagnostic(document.uri);
  },

  "the schemas of packs and of the configuration come with it": async () => {
    const { extensionPath, packageJSON } = vscode.extensions.getExtension("onrecord.onrecord")!;
    const schemas: { fileMatch: string[]; url: string }[] = packageJSON.contributes.yamlValidation;
    const keys = schemas.map(({ fileMatch, url }) => [
      ...fileMatch,
      ...Object.keys(JSON.parse(readFileSync(join(extensionPath, url), "utf8")).properties),
    ]);
    ok(keys.some((each) => each.includes("onrecord.yaml") && each.includes("rules") && each.includes("levels")));
    ok(keys.some((each) => each.includes("*-pack.yaml") && each.includes("quotes") && each.includes("speakers")));
  },

  "the server restarts on command": async () => {
    const document = await draft(desk("restarted.md"), MISQUOTE);
    await diagnostic(document.uri);
    const gone = until(vscode.languages.onDidChangeDiagnostics, "no diagnostics", becomesEmpty(document.uri));
    await vscode.commands.executeCommand("onrecord.restart");
    await gone;
    await diagnostic(document.uri);
  },

  "the server of the package is installed in a terminal": async () => {
    const { extensionPath } = vscode.extensions.getExtension("onrecord.onrecord")!;
    const told = join(process.env["HOME"] ?? "", "told-uv");
    const ended = until(vscode.window.onDidEndTerminalShellExecution, "the end of uv", () => existsSync(told) || undefined);
    await vscode.commands.executeCommand("onrecord.install");
    await ended;
    const [tool, install, force, wheel = ""] = readFileSync(told, "utf8").split("\n");
    deepEqual([tool, install, force], ["tool", "install", "--force"]);
    equal(dirname(wheel), join(extensionPath, "dist"));
    ok(existsSync(wheel), wheel);
    vscode.window.terminals.find(({ name }) => name === "Install onrecord")?.dispose();
  },
};

/** Words on record in a pack that no configuration names. */
const QUAY = "The old quay will not be closed to fishing boats before next summer.";

/** Whether a document that had diagnostics has none, asked again and again. */
function becomesEmpty(uri: vscode.Uri): () => true | undefined {
  let was = false;
  return () => {
    was ||= vscode.languages.getDiagnostics(uri).length === 0;
    return was || undefined;
  };
}
