/** What a writer sees: the same window all along, on `desk/column.md`. ONRECORD_PICTURES=1 takes the README's pictures of it. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { Code, ROOT, WINDOW } from "./code.ts";

const PICTURES = join(ROOT, "extension/vscode/images");
const QUALITY = 70; // They go into the package, which is to be small.

let code: Code;
let page: Page;

before(async () => {
  code = await Code.start({ trusting: true });
  page = await code.open([["openFile", join(code.desk, "column.md")]]);
  await page.locator(".view-line").first().waitFor();
  await page.keyboard.press("Control+b");
});

after(() => code.end());

const squiggle = (): Locator => page.locator(".squiggly-error");
const tally = (): Locator => page.locator("[id='onrecord.onrecord.onrecord.tally']");

/** Take a picture for the README, if wanted: of the left part of the window, from its top or down to its bottom. */
async function picture(name: string, { top = 0, height }: { top?: number; height: number }): Promise<void> {
  if (process.env["ONRECORD_PICTURES"] === "1") {
    await page.screenshot({ path: join(PICTURES, `${name}.webp`), quality: QUALITY, clip: { x: 0, y: top, width: 960, height } });
  }
}

/** Press keys until something shows: VS Code looks for fixes by itself when the cursor comes to rest, and drops what it is asked then. */
async function pressUntil(keys: string, shown: Locator): Promise<void> {
  for (let left = 10; left > 0 && !(await shown.isVisible()); left -= 1) {
    await page.keyboard.press(keys);
    await shown.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await shown.waitFor();
}

test("a squiggle stands under the misquote alone", async () => {
  await squiggle().first().waitFor();
  assert.equal(await squiggle().count(), 1);
});

test("the status bar tells how the quotations stand", async () => {
  await tally().getByText("7 quotations: 5 on record, 1 misquoted, 1 unknown").waitFor();
});

test("over it, the status bar leads to the report and the log", async () => {
  await tally().hover();
  const shown = page.locator(".monaco-hover").filter({ hasText: "1 misquoted" });
  await shown.getByText("Fact-check report").waitFor();
  await shown.getByText("Log").waitFor();
  await page.locator(".view-line").first().hover();
});

test("the hover shows the words on record and where they come from", async () => {
  // Enough for the hover to be shown whole: it may take up a quarter of the editor.
  await page.setViewportSize({ ...WINDOW, height: 2.5 * WINDOW.height });
  await squiggle().hover({ force: true });
  // The diagnostic comes before the card does.
  const hover = page.locator(".monaco-hover-content").filter({ hasText: "dropped “not”" }).filter({ hasText: /LBC/ });
  await hover.waitFor();
  assert.match((await hover.innerText()).replaceAll("\u00a0", " "), /Let's not be naïve about this\..*Mark Rutte.*LBC/s);
  await page.locator(".monaco-hover").getByText(/^Quick Fix/).waitFor();
  await picture("hover", { height: 560 });
  await page.setViewportSize(WINDOW);
});

test("the Problems panel lists the misquote", async () => {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Shift+m");
  const row = page.locator(".markers-panel .monaco-list-row").filter({ hasText: "misquote" });
  await row.waitFor();
  assert.match(await row.innerText(), /Misquotes Mark Rutte: dropped “not”/);
  await picture("problems", { top: WINDOW.height - 292, height: 292 });
});

test("the quick fix puts the words on record back", async () => {
  await page.keyboard.press("Control+g");
  await page.locator(".quick-input-widget input").fill(":3:5");
  await page.keyboard.press("Enter");
  await page.locator(".statusbar-item").getByText("Ln 3, Col 5").waitFor();
  await page.locator(".monaco-editor.focused .view-line").first().waitFor();
  const fix = page.locator(".action-widget .monaco-list-row").filter({ hasText: "Put back “not”" });
  await pressUntil("Control+.", fix);
  await picture("fix", { height: 250 });
  await fix.click();
  await page.locator(".view-line").getByText("“Let’s not be naïve about this,”").waitFor();
  await squiggle().waitFor({ state: "detached" });
  await tally().getByText("7 quotations: 6 on record, 1 unknown").waitFor();
});

test("the log is shown on command", async () => {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").fill(">onrecord: Show Log");
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "onrecord: Show Log" }).click();
  // What it says is written by a native module that is not built here.
  await page.locator(".part.panel select").filter({ hasText: "onrecord" }).first().waitFor();
  await page.keyboard.press("Control+Shift+m");
  await page.locator(".view-line").getByText("“Let’s not be naïve about this,”").click();
});

test("the tally is of the draft in front, and goes with it", async () => {
  await page.keyboard.press("Control+w");
  await tally().waitFor({ state: "hidden" });
});
