/** A workspace that nobody trusts yet, on a machine without onrecord, and with one that lies in the workspace. */
import assert from "node:assert/strict";
import { mkdirSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { Code } from "./code.ts";

let code: Code;
let page: Page;
let witness: string;

before(async () => {
  code = await Code.start({ trusting: false, environment: { PATH: "/usr/bin:/bin" } });
  witness = join(code.desk, "it-ran");
  mkdirSync(join(code.desk, ".venv/bin"), { recursive: true });
  writeFileSync(join(code.desk, ".venv/bin/onrecord"), `#!/bin/sh\ntouch '${witness}'\nPATH='${process.env["PATH"]}' exec onrecord "$@"\n`, { mode: 0o755 });
  page = await code.open([["openFile", join(code.desk, "column.md")]]);
});

after(() => code.end());

test("without the command, the writer is told and offered to install it", async () => {
  await page.locator("[id='onrecord.onrecord.onrecord.tally']").getByText("onrecord is not installed").waitFor();
  // A VS Code that is driven keeps notices in their list.
  await page.locator("[id='status.notifications']").click();
  const notice = page.locator(".notification-list-item").filter({ hasText: "The onrecord command is not installed" });
  await notice.getByRole("button", { name: "Install", exact: true }).waitFor();
});

test("what lies in a workspace that is not trusted is not run", () => {
  assert.ok(!existsSync(witness));
});

test("once the workspace is trusted, it is", async () => {
  await page.locator(".statusbar-item").getByText("Restricted Mode").click();
  await page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
  await page.keyboard.press("Escape");
  await page.locator(".squiggly-error").first().waitFor();
  assert.ok(existsSync(witness));
});
