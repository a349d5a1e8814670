/** What `find` looks at, as the editor and the machine have it. */
import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { workspace } from "vscode";
import type { Surroundings } from "./find.ts";

export function surroundings(): Surroundings {
  return {
    setting: workspace.getConfiguration("onrecord").get("path", ""),
    folders: (workspace.workspaceFolders ?? []).filter((folder) => folder.uri.scheme === "file").map((folder) => folder.uri.fsPath),
    trusted: workspace.isTrusted,
    home: homedir(),
    searchPath: process.env["PATH"] ?? "",
    platform: process.platform,
    isExecutable,
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
