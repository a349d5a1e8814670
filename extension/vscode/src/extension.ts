/** The way in: ties the server, the commands and the status bar to the editor's life. */
import { commands, window, workspace, type ExtensionContext, type LogOutputChannel } from "vscode";
import { Connection } from "./connection.ts";
import { install, isInstaller, offer } from "./install.ts";
import { Status } from "./status.ts";

const SHOW_LOG = "Show Log";

let connection: Connection | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("onrecord", { log: true });
  connection = new Connection(log);
  const status = new Status(connection);
  const start = starter(connection, status, log);
  context.subscriptions.push(
    log,
    connection,
    status,
    commands.registerCommand("onrecord.restart", start),
    commands.registerCommand("onrecord.showLog", () => log.show()),
    commands.registerCommand("onrecord.install", install),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("onrecord.path") && start()),
    workspace.onDidGrantWorkspaceTrust(start),
    window.onDidEndTerminalShellExecution((end) => isInstaller(end.terminal) && start()),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await connection?.stop();
}

/** What looks for the command anew and starts the server, and tells the writer where that fails. */
function starter(server: Connection, status: Status, log: LogOutputChannel): () => Promise<void> {
  return async () => {
    try {
      const command = await server.restart();
      status.setMissing(!command.found);
      if (!command.found) {
        void offer(command.path);
      }
    } catch (error) {
      log.error(`onrecord did not start: ${String(error)}`);
      void tellOfFailure(log);
    }
  };
}

async function tellOfFailure(log: LogOutputChannel): Promise<void> {
  if (await window.showErrorMessage("onrecord did not start: quotations and figures are not checked.", SHOW_LOG)) {
    log.show();
  }
}
