/** The extension in VS Code's extension host, by the editor's own interface. What is played there is in `host/`. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Code, PATIENCE, ROOT } from "./code.ts";
import type { Outcome } from "./host/index.ts";

const stage = mkdtempSync(join(tmpdir(), "onrecord-stage-"));
after(() => rmSync(stage, { recursive: true }));

/** Tests have to belong to an extension that is being developed: one with nothing in it, so that ours is the installed one. */
function build(): void {
  const bundler = join(ROOT, "extension/vscode/node_modules/.bin/esbuild");
  const scenes = join(import.meta.dirname, "host/index.ts");
  const flags = ["--bundle", "--platform=node", "--format=cjs", "--external:vscode", "--log-level=warning"];
  execFileSync(bundler, [scenes, ...flags, `--outfile=${join(stage, "index.js")}`]);
  writeFileSync(join(stage, "package.json"), '{"name": "stage", "publisher": "none", "version": "0.0.1", "engines": {"vscode": "*"}}');
}

async function outcomes(): Promise<Outcome[]> {
  build();
  const file = join(stage, "outcomes.json");
  const code = await Code.start({ trusting: true, environment: { ONRECORD_OUTCOMES: file } });
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

for (const { scene, error } of await outcomes()) {
  test(scene, () => assert.equal(error, undefined, error));
}
