/** The command line that installs the server which comes with the extension. */
import { win32 } from "node:path";
import { findOnPath, type Surroundings } from "./find.ts";

/** What keeps onrecord apart from other software comes first; where there is an onrecord already, this one takes its place. */
const TOOLS = [
  ["uv", "uv tool install --force"],
  ["pipx", "pipx install --force"],
] as const;

/** By the tool that is there, as `shell`, the writer's, is to be told. */
export function installCommand(wheel: string, shell: string, around: Surroundings): string {
  const tool = TOOLS.find(([name]) => findOnPath(name, around) !== undefined);
  const python = around.platform === "win32" ? "py" : "python3";
  return `${tool?.[1] ?? `${python} -m pip install --user`} ${quoted(wheel, shell)}`;
}

/** A path that a shell takes for one word, as it stands. */
export function quoted(path: string, shell: string): string {
  switch (win32.basename(shell.toLowerCase(), ".exe")) {
    case "cmd":
      return `"${path}"`; // no path of Windows has such a mark
    case "powershell":
    case "pwsh":
      return `'${path.replace(/['‘’‚‛]/g, "$&$&")}'`; // to which all of these end what a straight one began
    default:
      return `'${path.replaceAll("'", String.raw`'\''`)}'`;
  }
}
