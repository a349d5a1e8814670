/** Plays scenes in VS Code's extension host, by the editor's own interface, and tells what became of them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Code, PATIENCE, ROOT } from "./code.ts";
import type { Outcome } from "./host/play.ts";

/** Play the scenes of a file in `host/`, with `desk` open or else the `workspace` that a file lists. */
export async function outcomes(scenes: string, workspace?: string): Promise<Outcome[]> {
  const stage = mkdtempSync(join(tmpdir(), "onrecord-stage-"));
  try {
    build(stage, scenes);
    return await played(stage, workspace);
  } finally {
    rmSync(stage, { recursive: true });
  }
}

/** Tests have to belong to an extension that is being developed: one with nothing in it, so that ours is the installed one. */
function build(stage: string, scenes: string): void {
  const bundler = join(ROOT, "extension/vscode/node_modules/.bin/esbuild");
  const flags = ["--bundle", "--platform=node", "--format=cjs", "--external:vscode", "--log-level=warning"];
  execFileSync(bundler, [join(import.meta.dirname, "host", scenes), ...flags, `--outfile=${join(stage, "index.js")}`]);
  writeFileSync(join(stage, "package.json"), '{"name": "stage", "publisher": "none", "version": "0.0.1", "engines": {"vscode": "*"}}');
}

async function played(stage: string, workspace: string | undefined): Promise<Outcome[]> {
  const file = join(stage, "outcomes.json");
  const code = await Code.start({ trusting: true, environment: { ONRECORD_OUTCOMES: file }, ...(workspace ? { workspace } : {}) });
  try {
    await new Promise((resolve, reject) => {
      const wishes = [["extensionDevelopmentPath", stage], ["extensionTestsPath", join(stage, "index.js")]] as const;
      code.open(wishes, { codeAutomationLog: () => undefined, codeAutomationExit: resolve }).catch(reject);
      setTimeout(() => reject(new Error("The scenes did not come to an end")), 2 * PATIENCE).unref();
    });
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    await code.end();
  }
}
