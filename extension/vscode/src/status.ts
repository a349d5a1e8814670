/** The item in the status bar: the tally of the draft in front, or that the command is missing. */
import {
  CancellationTokenSource,
  Disposable,
  languages,
  StatusBarAlignment,
  ThemeColor,
  window,
  type StatusBarItem,
  type TextDocument,
  type Uri,
} from "vscode";
import { DRAFTS, type Connection } from "./connection.ts";
import { headline, lines, type Tally } from "./tally.ts";

const CAUTION = "Unknown: no rule has these words or figures. That proves nothing about them.";

export class Status implements Disposable {
  readonly #connection: Connection;
  readonly #item: StatusBarItem;
  readonly #listening: Disposable;
  #asked = new CancellationTokenSource();
  #missing = false;

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

  /** Tell whether the command could not be found. */
  setMissing(missing: boolean): void {
    this.#missing = missing;
    void this.#refresh();
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
    const tally = draft && (await this.#connection.tally(draft, token));
    if (token.isCancellationRequested) {
      return;
    }
    if (draft && this.#missing) {
      this.#showMissing();
    } else if (tally) {
      this.#showTally(tally);
    } else {
      this.#item.hide();
    }
  }

  #showTally(tally: Tally): void {
    this.#item.text = `$(quote) ${headline(tally)}`;
    this.#item.tooltip = ["onrecord", ...lines(tally), CAUTION, "Click to see the problems."].join("\n");
    this.#item.command = "workbench.actions.view.problems";
    this.#item.backgroundColor = undefined;
    this.#item.show();
  }

  #showMissing(): void {
    this.#item.text = "$(quote) onrecord is not installed";
    this.#item.tooltip = "Quotations and figures are not checked. Click to install the command.";
    this.#item.command = "onrecord.install";
    this.#item.backgroundColor = new ThemeColor("statusBarItem.warningBackground");
    this.#item.show();
  }
}

function draftInFront(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && languages.match(DRAFTS, document) > 0 ? document : undefined;
}
