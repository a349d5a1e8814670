/** The way in: ties the server, the commands and the status bar to the editor's life. */
import { commands, window, workspace, type ExtensionContext, type LogOutputChannel } from "vscode";
import { Connection, type Condition } from "./connection.ts";
import { draftInFront } from "./drafts.ts";
import { install, isInstaller, offerToInstall, tellIfOlder } from "./install.ts";
import { Reports } from "./report.ts";
import { Status } from "./status.ts";

const SHOW_LOG = "Show Log";

let connection: Connection | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("onrecord", { log: true });
  const server = (connection = new Connection(log));
  const reports = new Reports(server);
  const restart = (): Promise<void> => server.restart();
  context.subscriptions.push(
    log,
    server,
    new Status(server),
    reports,
    server.onDidChange((condition) => tell(condition, context, log)),
    commands.registerCommand("onrecord.restart", restart),
    commands.registerCommand("onrecord.showLog", () => log.show()),
    commands.registerCommand("onrecord.report", () => reports.open()),
    commands.registerCommand("onrecord.fixAll", fixAll),
    commands.registerCommand("onrecord.install", () => install(context)),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("onrecord.path") && restart()),
    workspace.onDidGrantWorkspaceTrust(restart),
    window.onDidEndTerminalShellExecution((end) => isInstaller(end.terminal) && restart()),
  );
  await restart();
}

/** Make all safe fixes in the draft in front, as on save. */
async function fixAll(): Promise<void> {
  const draft = draftInFront();
  if (draft === undefined) {
    await window.showInformationMessage("Open a Markdown, text or HTML draft first: the fixes are made in the one in front.");
    return;
  }
  await commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.onrecord", apply: "first" });
}

export async function deactivate(): Promise<void> {
  await connection?.stop();
}

/** Tell the writer of what keeps drafts from being checked. */
async function tell(condition: Condition, context: ExtensionContext, log: LogOutputChannel): Promise<void> {
  if (condition.is === "missing") {
    await offerToInstall(context, condition.path);
  } else if (condition.is === "running") {
    await tellIfOlder(context, condition.version, condition.command);
  } else if (condition.is === "gone") {
    const choice = await window.showErrorMessage("onrecord is not running: quotations and figures are not checked.", SHOW_LOG);
    if (choice === SHOW_LOG) {
      log.show();
    }
  }
}
