/** The fact-check report: what the server writes of a draft, in the editor's preview, and written anew whenever the draft is checked. */
import {
  commands,
  Disposable,
  EventEmitter,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type TextDocumentContentProvider,
} from "vscode";
import type { Connection } from "./connection.ts";
import { draftInFront } from "./drafts.ts";

const SCHEME = "onrecord-report";
const NO_ANSWER = "onrecord cannot write this report now. Its log, by the command *onrecord: Show Log*, may tell why.";
const NONE = "onrecord does not check this draft: its language is none that it reads, or the configuration leaves it out.";

export class Reports implements TextDocumentContentProvider, Disposable {
  readonly #connection: Connection;
  readonly #changed = new EventEmitter<Uri>();
  readonly #listening: Disposable;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#listening = Disposable.from(
      workspace.registerTextDocumentContentProvider(SCHEME, this),
      connection.onDidCheck((draft) => this.#changed.fire(reportOf(draft))),
    );
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  readonly onDidChange = this.#changed.event;

  /** Show the report of the draft in front. */
  async open(): Promise<void> {
    const draft = draftInFront();
    if (draft === undefined) {
      await window.showInformationMessage("Open a Markdown, text or HTML draft first: the fact-check report is of the one in front.");
      return;
    }
    await commands.executeCommand("markdown.showPreviewToSide", reportOf(draft.uri));
  }

  async provideTextDocumentContent(report: Uri, token: CancellationToken): Promise<string> {
    const draft = workspace.textDocuments.find(({ uri }) => reportOf(uri).toString() === report.toString());
    if (draft === undefined) {
      return NONE;
    }
    const written = await this.#connection.ask<{ readonly markdown: string }>("onrecord/report", draft, token);
    return written === undefined ? NO_ANSWER : written?.markdown ?? NONE;
  }
}

/** Where the report of a draft is: its name, which makes it Markdown, is what the preview shows. */
function reportOf(draft: Uri): Uri {
  const name = draft.path.slice(draft.path.lastIndexOf("/") + 1).replace(/\.md$/, "");
  return Uri.from({ scheme: SCHEME, path: `/Report of ${name}.md`, query: draft.toString() });
}
