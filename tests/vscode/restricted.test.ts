/** A workspace that nobody trusts yet, on a machine with onrecord; the workspace names a command and a pack. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { Code } from "./code.ts";

const PACK = `onrecord: 1
pack: brought
speakers:
  - {id: okafor, name: Lena Okafor}
sources:
  - {id: minutes, title: Minutes, standing: primary}
quotes:
  - {id: quay, speaker: okafor, text: The old quay will not be closed to fishing boats before next summer., source: minutes}
`;
const DRAFT = `“We will dredge the northern channel before the autumn storms are over,” said Lena Okafor.

“The old quay will be closed to fishing boats before next summer,” said Lena Okafor.
`;

let code: Code;
let page: Page;

before(async () => {
  code = await Code.start({ trusting: false });
  code.write("brought-pack.yaml", PACK);
  code.write(".vscode/settings.json", JSON.stringify({ "onrecord.path": witness(), "onrecord.rules": ["brought-pack.yaml"] }));
  code.write("witness", `#!/bin/sh\ntouch '${witness()}-ran'\n`, 0o755);
  page = await code.open([["openFile", code.write("quays.md", DRAFT)]]);
});

after(() => code.end());

/** The command that the workspace names. */
const witness = (): string => join(code.desk, "witness");

const squiggles = (): Locator => page.locator(".squiggly-error");

test("drafts are checked by the command of the machine, and go by the rules of the desk", async () => {
  await squiggles().first().waitFor();
  assert.ok(!existsSync(`${witness()}-ran`));
});

test("a pack that the settings of the workspace name is left out", async () => {
  await page.locator("[id='onrecord.onrecord.onrecord.tally']").getByText("2 quotations: 1 misquoted, 1 unknown").waitFor();
  assert.equal(await squiggles().count(), 1);
});

test("once the workspace is trusted the pack counts, and still none but the machine says which command is run", async () => {
  await page.locator(".statusbar-item").getByText("Restricted Mode").click();
  await page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
  await page.getByRole("tab", { name: "quays.md" }).click();
  await page.locator("[id='onrecord.onrecord.onrecord.tally']").getByText("2 quotations: 2 misquoted").waitFor();
  await squiggles().nth(1).waitFor();
  assert.ok(!existsSync(`${witness()}-ran`));
});
