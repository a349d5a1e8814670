/** Offers to install the command, and does it in a terminal, where the writer sees what is run and what comes of it. */
import { commands, env, window, type ExtensionContext, type Terminal } from "vscode";
import { installCommand } from "./installing.ts";
import type { Found } from "./connection.ts";
import { surroundings } from "./surroundings.ts";
import { isOlder } from "./version.ts";

const INSTALL = "Install";
const UPDATE = "Update";
const SET_PATH = "Set the Path";
const NEVER = "Don’t Ask Again";
const NAME = "Install onrecord";

/** Kept for the machine: others may have the command. */
const UNWANTED = "installationUnwanted";
const TOLD_OLDER = "toldOlder";

/** What can be done about a server that is too old, by where its command was found. */
const REMEDIES: Readonly<Record<Found["whence"], [choice: string | undefined, advice: string]>> = {
  setting: [SET_PATH, "Update it, or set another path."],
  "virtual environment": [undefined, "Update it in the workspace’s virtual environment."],
  "search path": [UPDATE, "The one that comes with the extension can take its place."],
  "home folder": [UPDATE, "The one that comes with the extension can take its place."],
};

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

/** Tell, once, that the server that runs is older than the extension, and what to do about it. */
export async function tellIfOlder(context: ExtensionContext, version: string | undefined, command: Found): Promise<void> {
  const own: string = context.extension.packageJSON.version;
  const told = [command.path, version, own].join(" ");
  if (!isOlder(version, own) || context.globalState.get(TOLD_OLDER) === told) {
    return;
  }
  await context.globalState.update(TOLD_OLDER, told);
  const [choice, advice] = REMEDIES[command.whence];
  const what = `onrecord ${version ?? "of an unknown version"} at ${command.path} is older than this extension, ${own}`;
  const chosen = await window.showWarningMessage(`${what}, and cannot do all that it offers. ${advice}`, ...(choice ? [choice] : []));
  if (chosen === UPDATE) {
    install(context);
  } else if (chosen === SET_PATH) {
    await commands.executeCommand("workbench.action.openSettings", "onrecord.path");
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
