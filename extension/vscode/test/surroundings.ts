/** Machines and workspaces to look for commands on. */
import type { Surroundings } from "../src/find.ts";

/** A trusted workspace of two folders on Linux, in which there are just these files. */
export function among(files: readonly string[], changed: Partial<Surroundings> = {}): Surroundings {
  return {
    setting: "",
    folders: ["/desk", "/other"],
    trusted: true,
    home: "/home/ada",
    searchPath: "/usr/local/bin:/usr/bin",
    platform: "linux",
    isExecutable: (file) => files.includes(file),
    ...changed,
  };
}
