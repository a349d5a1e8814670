/** A workspace that nobody trusts yet, on a machine without onrecord; the workspace brings one. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { Code } from "./code.ts";

let code: Code;
let page: Page;

before(async () => {
  code = await Code.start({ trusting: false, environment: { PATH: "/usr/bin:/bin" } });
  mkdirSync(join(code.desk, ".venv/bin"), { recursive: true });
  bring(`touch '${witness()}'\nPATH='${process.env["PATH"]}' exec onrecord "$@"`);
  page = await code.open([["openFile", join(code.desk, "column.md")]]);
});

after(() => code.end());

/** Let the workspace's own command be a script. */
function bring(script: string): void {
  writeFileSync(join(code.desk, ".venv/bin/onrecord"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** The file that is there once the workspace's own command was run. */
const witness = (): string => join(code.desk, "it-ran");

const status = (): Locator => page.locator("[id='onrecord.onrecord.onrecord.tally']");
const squiggle = (): Locator => page.locator(".squiggly-error");

const notices = (): Locator => page.locator(".notification-list-item");
const missing = (): Locator => notices().filter({ hasText: "The onrecord command is not installed" });

/** A VS Code that is driven shows notices in their list alone, which closes when it becomes empty. */
const listNotices = (): Promise<void> => page.locator("[id='status.notifications']").click();

async function restart(): Promise<void> {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").fill(">onrecord: Restart Server");
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "onrecord: Restart Server" }).click();
}

test("without the command, the writer is told and offered to install it", async () => {
  await status().getByText("onrecord is not installed").waitFor();
  await listNotices();
  await missing().getByRole("button", { name: "Install", exact: true }).waitFor();
});

test("what lies in a workspace that is not trusted is not run", () => {
  assert.ok(!existsSync(witness()));
});

test("a writer who does not want to be asked again is not; the status bar goes on saying it, and a click would install", async () => {
  // What tells of the bell lies over the button.
  await missing().getByRole("button", { name: "Don’t Ask Again" }).press("Enter");
  await missing().waitFor({ state: "detached" });
  await restart();
  await status().getByText("onrecord is not installed").click();
  // Here no terminal is opened without a question. It comes after all that the restart led to.
  const question = page.locator(".monaco-dialog-box").filter({ hasText: "Creating a terminal process requires executing code" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await listNotices();
  await page.locator(".notifications-center.visible").waitFor();
  assert.equal(await missing().count(), 0);
  await listNotices();
});

test("once the workspace is trusted, it is", async () => {
  await page.locator(".statusbar-item").getByText("Restricted Mode").click();
  await page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
  await page.getByRole("tab", { name: "column.md" }).click();
  await squiggle().waitFor();
  assert.ok(existsSync(witness()));
});

test("a server that is older than the extension is told of, once, and what to do", async () => {
  const old = "import onrecord._version as v; v.__version__ = '0.0.9'; from onrecord.lsp import serve; raise SystemExit(serve())";
  bring(`PATH='${process.env["PATH"]}' exec python -c "${old}"`);
  await restart();
  await squiggle().waitFor();
  await listNotices();
  const notice = notices().filter({ hasText: /onrecord 0\.0\.9 at .*\.venv\/bin\/onrecord is older than this extension, \d/ });
  await notice.filter({ hasText: "Update it in the workspace’s virtual environment." }).press("Delete");
  await notice.waitFor({ state: "detached" });
  await restart();
  await squiggle().waitFor();
  await listNotices();
  await page.locator(".notifications-center.visible").waitFor();
  assert.equal(await notice.count(), 0);
  await listNotices();
});

test("a server that does not come to run is told of once, and a click tries again", async () => {
  bring("exit 1");
  await restart();
  await status().getByText("onrecord is not running").waitFor();
  assert.equal(await squiggle().count(), 0);
  await listNotices();
  await notices().filter({ hasText: "onrecord is not running" }).getByRole("button", { name: "Show Log" }).waitFor();
  assert.equal(await notices().count(), 1);
  bring(`PATH='${process.env["PATH"]}' exec onrecord "$@"`);
  await status().click();
  await squiggle().waitFor();
});
