/** The command that installs onrecord, by the tool that is there; what keeps it apart from other software comes first. */
import { findOnPath, type Surroundings } from "./find.ts";

const TOOLS = [
  ["uv", "uv tool install onrecord"],
  ["pipx", "pipx install onrecord"],
] as const;

export function installCommand(around: Surroundings): string {
  const tool = TOOLS.find(([name]) => findOnPath(name, around) !== undefined);
  const python = around.platform === "win32" ? "py" : "python3";
  return tool?.[1] ?? `${python} -m pip install --user onrecord`;
}
