/**
 * The real VS Code, as a server for browsers, with the extension installed from its package, and a folder to work in.
 *
 * All that it starts is of one process group, which `end` ends: extension hosts and language servers outlive the page.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { chromium, type Browser, type Page } from "playwright-core";

export const ROOT = join(import.meta.dirname, "../..");
export const PATIENCE = 60_000;

export const WINDOW = { width: 1280, height: 800 };

const SERVER = join(ROOT, ".venv/vscode/node_modules/code-server/lib/vscode/out/server-main.js");
const VSIX = join(ROOT, "extension/vscode/onrecord.vsix");
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const FLAGS = [
  ...["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--accept-server-license-terms"],
  ...["--telemetry-level", "off", "--enable-smoke-test-driver"],
  // Else the search path is the one that a login shell has.
  "--force-disable-user-env",
];
const BROWSER_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-component-update", "--disable-sync"];

/** Nothing that asks, greets or moves. */
const SETTINGS = {
  "chat.disableAIFeatures": true,
  "editor.cursorBlinking": "solid",
  "breadcrumbs.enabled": false,
  "editor.fontSize": 15,
  "editor.lightbulb.enabled": "off",
  "editor.minimap.enabled": false,
  "editor.multiCursorModifier": "ctrlCmd", // else Ctrl makes links, in pictures too
  "editor.occurrencesHighlight": "off",
  "security.workspace.trust.banner": "never",
  "security.workspace.trust.startupPrompt": "never",
  "window.commandCenter": false,
  "workbench.activityBar.location": "hidden",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.editor.useModal": "off",
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

export interface Options {
  /** Whether every folder is trusted without a question. */
  readonly trusting: boolean;
  /** What the editor and all that it starts is told by the environment, beside what the tests are told. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What is open: a file of a folder beside this one that lists folders, in place of `desk`. */
  readonly workspace?: string;
}

/** What a page is to do first, as VS Code understands it. */
export type Wish = readonly [wish: string, value: string];

export class Code {
  /** The folder that is open, a copy of `desk`, or else the one with the workspace's file. */
  readonly desk: string;
  readonly #home: string;
  readonly #opened: Readonly<Record<string, string>>;
  readonly #server: ChildProcess;
  readonly #address: string;
  readonly #browser: Browser;

  private constructor(home: string, workspace: string | undefined, server: ChildProcess, address: string, browser: Browser) {
    this.#home = home;
    this.desk = join(home, "desk");
    this.#opened = workspace === undefined ? { folder: this.desk } : { workspace: join(this.desk, basename(workspace)) };
    this.#server = server;
    this.#address = address;
    this.#browser = browser;
  }

  static async start({ trusting, environment, workspace }: Options): Promise<Code> {
    const home = furnish(workspace === undefined ? "desk" : dirname(workspace));
    const path = [join(home, "bin"), environment?.["PATH"] ?? process.env["PATH"]].join(delimiter);
    const env = { ...process.env, ...environment, HOME: home, PATH: path };
    const folders = ["--server-data-dir", join(home, "server"), "--extensions-dir", join(home, "extensions")];
    execFileSync(process.execPath, [SERVER, ...folders, "--install-extension", VSIX], { env, stdio: "ignore" });
    const flags = [...folders, ...FLAGS, ...(trusting ? ["--disable-workspace-trust"] : [])];
    const server = spawn(process.execPath, [SERVER, ...flags], { env, detached: true, stdio: ["ignore", "pipe", "ignore"] });
    try {
      const address = `127.0.0.1:${await port(server)}`;
      return new Code(home, workspace, server, address, await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_FLAGS }));
    } catch (error) {
      endGroup(server);
      throw error;
    }
  }

  /** A window on the desk, which may call the functions that are `exposed`. */
  async open(wishes: readonly Wish[], exposed: Readonly<Record<string, (...told: unknown[]) => void>> = {}): Promise<Page> {
    const page = await this.#browser.newPage({ viewport: WINDOW, deviceScaleFactor: 2 });
    page.setDefaultTimeout(PATIENCE);
    for (const [name, call] of Object.entries(exposed)) {
      await page.exposeFunction(name, call);
    }
    const payload = wishes.map(([wish, path]) => [wish, `vscode-remote://${this.#address}${path}`]);
    const query = new URLSearchParams({ ...this.#opened, payload: JSON.stringify(payload) });
    await page.goto(`http://${this.#address}/?${query}`, { waitUntil: "commit" });
    return page;
  }

  /** Put a file on the desk. Returns its path. */
  write(name: string, text: string, mode = 0o644): string {
    const path = join(this.desk, name);
    writeFileSync(path, text, { mode });
    return path;
  }

  /** Put a command where the search path begins. Returns its path. */
  equip(name: string, script: string): string {
    const path = join(this.#home, "bin", name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path;
  }

  async end(): Promise<void> {
    await this.#browser.close();
    endGroup(this.#server);
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** A new home folder for a VS Code's data, its extensions, the desk, and a `uv` that installs nothing and writes down what it was told. */
function furnish(desk: string): string {
  const home = mkdtempSync(join(tmpdir(), "onrecord-vscode-"));
  const settings = join(home, "server/data/User");
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, "settings.json"), JSON.stringify(SETTINGS));
  mkdirSync(join(home, "bin"));
  writeFileSync(join(home, "bin/uv"), `#!/bin/sh\nprintf '%s\\n' "$@" >'${home}/told-uv'\n`, { mode: 0o755 });
  cpSync(join(import.meta.dirname, desk), join(home, "desk"), { recursive: true });
  return home;
}

/** The port that a server says it listens at. */
async function port(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const found = /listening on (\d+)/.exec(line)?.[1];
    if (found !== undefined) {
      return found;
    }
  }
  throw new Error("VS Code did not start");
}

/** There is nothing in it that would have to be saved. */
function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) {
    process.kill(-pid, "SIGKILL");
  }
}
