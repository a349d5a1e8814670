/**
 * Finds the `onrecord` command: what the setting names, else the workspace's virtual environment, else the search path, else where it is
 * installed to.
 *
 * A workspace that is not trusted has no say: nothing that lies in it is run, and the setting cannot be made there.
 */
import { posix, win32, type PlatformPath } from "node:path";

export interface Surroundings {
  readonly setting: string;
  /** The folders of the workspace, absolute. */
  readonly folders: readonly string[];
  readonly trusted: boolean;
  readonly home: string;
  readonly searchPath: string;
  readonly platform: NodeJS.Platform;
  isExecutable(file: string): boolean;
}

export type Whence = "setting" | "virtual environment" | "search path" | "home folder";

/** `found` is false where there is no such file: then `path` is what the setting names, if it names anything. */
export type Command = { found: true; path: string; whence: Whence } | { found: false; path: string | undefined };

const ENVIRONMENTS = [".venv", "venv"];

export function findServer(around: Surroundings): Command {
  if (around.setting.trim() !== "") {
    const path = withoutTilde(around.setting.trim(), around);
    const usable = rules(around).isAbsolute(path) && around.isExecutable(path);
    return usable ? { found: true, path, whence: "setting" } : { found: false, path };
  }
  const near = around.trusted ? environments(around).find((file) => around.isExecutable(file)) : undefined;
  if (near !== undefined) {
    return { found: true, path: near, whence: "virtual environment" };
  }
  const far = findOnPath("onrecord", around);
  if (far !== undefined) {
    return { found: true, path: far, whence: "search path" };
  }
  const own = installed(around);
  return around.isExecutable(own) ? { found: true, path: own, whence: "home folder" } : { found: false, path: undefined };
}

/** The file that a shell would run for `name`, but for folders of the search path that are relative: those lie in the workspace. */
export function findOnPath(name: string, around: Surroundings): string | undefined {
  const { delimiter, isAbsolute, join } = rules(around);
  return around.searchPath
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, executable(name, around)))
    .find((file) => around.isExecutable(file));
}

function environments(around: Surroundings): string[] {
  const bin = around.platform === "win32" ? "Scripts" : "bin";
  const { join } = rules(around);
  return around.folders.flatMap((folder) => ENVIRONMENTS.map((name) => join(folder, name, bin, executable("onrecord", around))));
}

/** Where uv and pipx put it, on the search path of no editor that was started before, and of few that no shell started. */
function installed(around: Surroundings): string {
  return rules(around).join(around.home, ".local", "bin", executable("onrecord", around));
}

function executable(name: string, around: Surroundings): string {
  return around.platform === "win32" ? `${name}.exe` : name;
}

function withoutTilde(path: string, around: Surroundings): string {
  return /^~[\\/]/.test(path) ? rules(around).join(around.home, path.slice(2)) : path;
}

function rules(around: Surroundings): PlatformPath {
  return around.platform === "win32" ? win32 : posix;
}
