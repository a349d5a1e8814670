/** A machine whose onrecord is older than the extension. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { Code, ROOT, WINDOW } from "./code.ts";

const OLD = "import onrecord._version as v; v.__version__ = '0.0.9'; from onrecord.lsp import serve; raise SystemExit(serve())";
const { version } = JSON.parse(readFileSync(join(ROOT, "extension/vscode/package.json"), "utf8")) as { version: string };

let code: Code;
let page: Page;

before(async () => {
  code = await Code.start({ trusting: true, environment: { PATH: "/usr/bin:/bin" } });
  const old = code.equip("onrecord", `PATH='${process.env["PATH"]}' exec python -c "${OLD}"`);
  // In the place of a real one, which asks the index for what onrecord is built on: it brings the one that the tests run.
  code.equip("uv", `echo "$@" >'${told()}'\nprintf '%s\\n' '#!/bin/sh' 'PATH="${process.env["PATH"]}" exec onrecord "$@"' >'${old}'`);
  page = await code.open([["openFile", join(code.desk, "column.md")]]);
});

after(() => code.end());

const told = (): string => join(code.desk, "told-uv");
const status = (): Locator => page.locator("[id='onrecord.onrecord.onrecord.tally']");
const notice = (): Locator => page.locator(".notification-list-item").filter({ hasText: "is older than this extension" });

/** A VS Code that is driven shows notices in their list alone. */
const listNotices = (): Promise<void> => page.locator("[id='status.notifications']").click();

/** Look at what the status bar says in full until it names a version: what is shown already does not change. */
async function isRunning(wanted: string): Promise<void> {
  const shown = page.locator(".monaco-hover").getByText(`onrecord ${wanted}`);
  for (let left = 10; left > 0 && !(await shown.isVisible()); left -= 1) {
    await page.mouse.move(WINDOW.width / 2, WINDOW.height / 2);
    await status().hover();
    await shown.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await shown.waitFor();
}

test("an older server is told of, and serves meanwhile", async () => {
  await page.locator(".squiggly-error").waitFor();
  await isRunning("0.0.9");
  await listNotices();
  await notice().filter({ hasText: `onrecord 0.0.9 at ${join(code.desk, "../bin/onrecord")}` }).waitFor();
});

test("Update puts the one that comes with the extension in its place, and starts it", async () => {
  await notice().getByRole("button", { name: "Update", exact: true }).press("Enter");
  await page.locator(".terminal-wrapper").waitFor();
  await notice().waitFor({ state: "detached" });
  await isRunning(version);
  assert.match(readFileSync(told(), "utf8"), new RegExp(`^tool install --force .*/dist/onrecord-${version}-py3-none-any\\.whl\n$`));
  assert.equal(await notice().count(), 0);
});
