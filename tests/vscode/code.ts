/**
 * The real VS Code, as a server for browsers, with the extension installed from its package, and a folder to work in.
 *
 * All it starts is of one process group, which `end` ends: the page may go while extension hosts and language servers stay.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { chromium, type Browser, type Page } from "playwright-core";

export const ROOT = join(import.meta.dirname, "../..");
export const PATIENCE = 60_000;

const SERVER = join(ROOT, ".venv/vscode/node_modules/code-server/lib/vscode/out/server-main.js");
const VSIX = join(ROOT, "extension/vscode/onrecord.vsix");
const BROWSERS = ["chromium", "chromium-browser", "google-chrome"];

const QUIET = {
  "chat.disableAIFeatures": true,
  "editor.fontSize": 15,
  "editor.minimap.enabled": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.banner": "never",
  "security.workspace.trust.startupPrompt": "never",
  "telemetry.telemetryLevel": "off",
  "window.commandCenter": false,
  "workbench.colorTheme": "Default Light Modern",
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

export interface Options {
  /** Whether every folder is trusted, without being asked about. */
  readonly trusting: boolean;
  /** The folders in which commands are looked for. */
  readonly searchPath: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export class Code {
  readonly home: string;
  /** A copy of `desk`. */
  readonly desk: string;
  readonly #server: ChildProcess;
  readonly #address: string;
  readonly #browser: Browser;

  private constructor(home: string, server: ChildProcess, address: string, browser: Browser) {
    this.home = home;
    this.desk = deskOf(home);
    this.#server = server;
    this.#address = address;
    this.#browser = browser;
  }

  static async start(options: Options): Promise<Code> {
    const home = prepare();
    const env = { ...process.env, ...options.environment, PATH: options.searchPath };
    const folders = ["--server-data-dir", join(home, "server"), "--extensions-dir", extensionsOf(home)];
    execFileSync(process.execPath, [SERVER, ...folders, "--install-extension", VSIX], { env, stdio: "ignore" });
    const server = spawn(process.execPath, [SERVER, ...folders, ...flags(options)], { env, detached: true, stdio: ["ignore", "pipe", "ignore"] });
    try {
      const address = `127.0.0.1:${await port(server)}`;
      return new Code(home, server, address, await browse());
    } catch (error) {
      endGroup(server);
      throw error;
    }
  }

  /** A window on the desk. `wishes` are what VS Code takes for a page's payload. */
  async open(wishes: readonly (readonly [wish: string, value: string])[] = []): Promise<Page> {
    const page = await this.#browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    const payload = encodeURIComponent(JSON.stringify(wishes));
    await page.goto(`http://${this.#address}/?folder=${encodeURIComponent(this.desk)}&payload=${payload}`, { waitUntil: "commit" });
    return page;
  }

  /** How a window names a file of this machine. */
  remote(path: string): string {
    return `vscode-remote://${this.#address}${path}`;
  }

  write(name: string, text: string): string {
    const path = join(this.desk, name);
    writeFileSync(path, text);
    return path;
  }

  async end(): Promise<void> {
    await this.#browser.close();
    endGroup(this.#server);
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** The folders of the search path, but for those that have an `onrecord`. */
export function searchPathWithout(command: string): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.filter((folder) => which(command, [folder]) === undefined).join(delimiter);
}
