/** Offers to install the command. It is put into a terminal to be seen and, if need be, changed: the writer runs it. */
import { commands, window, type Terminal } from "vscode";
import { installCommand } from "./installing.ts";
import { surroundings } from "./surroundings.ts";

const INSTALL = "Install";
const SET_PATH = "Set the Path";
const NAME = "Install onrecord";

/** Tell that there is no command, `path` being where the setting has it, and offer what can be done. */
export async function offerToInstall(path: string | undefined): Promise<void> {
  const where = path === undefined ? "The onrecord command is not installed" : `There is no command at ${path}`;
  const choices = path === undefined ? [INSTALL, SET_PATH] : [SET_PATH];
  const choice = await window.showWarningMessage(`${where}: quotations and figures are not checked.`, ...choices);
  if (choice === INSTALL) {
    install();
  } else if (choice === SET_PATH) {
    await commands.executeCommand("workbench.action.openSettings", "onrecord.path");
  }
}

export function install(): void {
  const terminal = window.createTerminal(NAME);
  terminal.show();
  terminal.sendText(installCommand(surroundings()), false);
}

/** Whether a terminal is one of ours. */
export function isInstaller(terminal: Terminal): boolean {
  return terminal.name === NAME;
}
