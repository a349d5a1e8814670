/** The item in the status bar: the tally of the draft in front, or why there is none. */
import {
  CancellationTokenSource,
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
  type StatusBarItem,
  type TextDocument,
  type Uri,
} from "vscode";
import type { Connection } from "./connection.ts";
import { draftInFront } from "./drafts.ts";
import { headline, lines, type Tally } from "./tally.ts";

const CAUTION = "Unknown: no rule has these words or figures. That proves nothing about them.";

const LINKS = [
  ["$(warning) Problems", "workbench.actions.view.problems"],
  ["$(checklist) Fact-check report", "onrecord.report"],
  ["$(output) Log", "onrecord.showLog"],
  ["$(debug-restart) Restart", "onrecord.restart"],
] as const;

interface Face {
  readonly text: string;
  readonly tooltip: string | MarkdownString;
  readonly command: string;
  readonly warns: boolean;
}

const MISSING: Face = {
  text: "onrecord is not installed",
  tooltip: "Quotations and figures are not checked. Click to install the command.",
  command: "onrecord.install",
  warns: true,
};

const GONE: Face = {
  text: "onrecord is not running",
  tooltip: "Quotations and figures are not checked. Click to restart the server.",
  command: "onrecord.restart",
  warns: true,
};

export class Status implements Disposable {
  readonly #connection: Connection;
  readonly #item: StatusBarItem;
  readonly #listening: Disposable;
  #asked = new CancellationTokenSource();

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#item = window.createStatusBarItem("onrecord.tally", StatusBarAlignment.Left);
    this.#item.name = "onrecord: tally of the draft";
    this.#listening = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.#refresh()),
      connection.onDidChange(() => this.#refresh()),
      connection.onDidCheck((uri) => this.#checked(uri)),
    );
  }

  dispose(): void {
    this.#listening.dispose();
    this.#asked.dispose();
    this.#item.dispose();
  }

  #checked(uri: Uri): void {
    if (uri.toString() === draftInFront()?.uri.toString()) {
      void this.#refresh();
    }
  }

  async #refresh(): Promise<void> {
    this.#asked.cancel();
    this.#asked = new CancellationTokenSource();
    const { token } = this.#asked;
    const draft = draftInFront();
    const face = draft && (await this.#faceFor(draft));
    if (!token.isCancellationRequested) {
      this.#show(face);
    }
  }

  async #faceFor(draft: TextDocument): Promise<Face | undefined> {
    switch (this.#connection.condition.is) {
      case "missing":
        return MISSING;
      case "gone":
        return GONE;
      default: {
        const tally = await this.#connection.ask<Tally>("onrecord/tally", draft, this.#asked.token);
        return tally ? faceOf(tally, this.#connection.version) : undefined;
      }
    }
  }

  #show(face: Face | undefined): void {
    if (face === undefined) {
      this.#item.hide();
      return;
    }
    this.#item.text = `$(quote) ${face.text}`;
    this.#item.tooltip = face.tooltip;
    this.#item.command = face.command;
    this.#item.backgroundColor = face.warns ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    this.#item.show();
  }
}

function faceOf(tally: Tally, version: string): Face {
  return {
    text: headline(tally),
    tooltip: tooltip([...lines(tally), CAUTION], version),
    command: "workbench.actions.view.problems",
    warns: tally.unread !== undefined && tally.unread.length > 0,
  };
}

/** What the item says in full, and where to go from there. What the server says is text, and nothing that runs. */
function tooltip(told: readonly string[], version: string): MarkdownString {
  const shown = new MarkdownString("", true);
  shown.isTrusted = { enabledCommands: LINKS.map(([, command]) => command) };
  for (const each of told) {
    shown.appendText(each).appendMarkdown("\n\n");
  }
  const links = LINKS.map(([title, command]) => `[${title}](command:${command})`).join(" · ");
  return shown.appendMarkdown(`---\n\n${links}\n\n`).appendText(`onrecord ${version}`);
}
