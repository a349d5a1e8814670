/** Offers to install the command, and does it in a terminal, where the writer sees what is run and what comes of it. */
import { commands, env, window, type ExtensionContext, type Terminal } from "vscode";
import { installCommand } from "./installing.ts";
import { surroundings } from "./surroundings.ts";

const INSTALL = "Install";
const SET_PATH = "Set the Path";
const NEVER = "Don’t Ask Again";
const NAME = "Install onrecord";

/** Kept for the machine: others may have the command. */
const UNWANTED = "installationUnwanted";

/** Tell that there is no command, `path` being where the setting has it, and offer what can be done. */
export async function offerToInstall(context: ExtensionContext, path: string | undefined): Promise<void> {
  if (path === undefined && context.globalState.get(UNWANTED, false)) {
    return;
  }
  const where = path === undefined ? "The onrecord command is not installed" : `There is no command at ${path}`;
  const choices = path === undefined ? [INSTALL, SET_PATH, NEVER] : [SET_PATH];
  const choice = await window.showWarningMessage(`${where}: quotations and figures are not checked.`, ...choices);
  if (choice === INSTALL) {
    install(context);
  } else if (choice === SET_PATH) {
    await commands.executeCommand("workbench.action.openSettings", "onrecord.path");
  } else if (choice === NEVER) {
    await context.globalState.update(UNWANTED, true);
  }
}

/** Install the server of the extension's own version: no index has it. */
export function install(context: ExtensionContext): void {
  const wheel = context.asAbsolutePath(`dist/onrecord-${context.extension.packageJSON.version}-py3-none-any.whl`);
  const around = surroundings();
  // Not in the workspace: what lies there might be taken for one of Python's modules.
  const terminal = window.createTerminal({ name: NAME, cwd: around.home });
  terminal.show();
  terminal.sendText(installCommand(wheel, env.shell, around));
}

/** Whether a terminal is one of ours. */
export function isInstaller(terminal: Terminal): boolean {
  return terminal.name === NAME;
}
