/** The language server: found, started, stopped, and asked for what the protocol has no request for. */
import { EventEmitter, type CancellationToken, type Disposable, type LogOutputChannel, type TextDocument, type Uri } from "vscode";
import { LanguageClient, RevealOutputChannelOn, type LanguageClientOptions, type Middleware } from "vscode-languageclient/node";
import { findServer, type Command } from "./find.ts";
import { surroundings } from "./surroundings.ts";
import type { Tally } from "./tally.ts";

/** The documents that are drafts, whether they are files yet or not. */
export const DRAFTS = ["markdown", "plaintext", "html"].flatMap((language) =>
  ["file", "untitled"].map((scheme) => ({ language, scheme })),
);

export class Connection implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #checked = new EventEmitter<Uri>();
  readonly #changed = new EventEmitter<void>();
  #client: LanguageClient | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(log: LogOutputChannel) {
    this.#log = log;
  }

  /** Fires when the server has checked a draft anew. */
  readonly onDidCheck = this.#checked.event;

  /** Fires when the server starts or stops. */
  readonly onDidChange = this.#changed.event;

  /** Stop the server if there is one, look for it again, and start it. Rejects where what was found does not start. */
  restart(): Promise<Command> {
    return this.#inTurn(async () => {
      await this.#end();
      const command = findServer(surroundings());
      if (command.found) {
        await this.#begin(command.path, command.whence);
      }
      return command;
    });
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#end());
  }

  /** How the draft stands; nothing where it is not checked, or the server cannot say. */
  async tally(document: TextDocument, token: CancellationToken): Promise<Tally | undefined> {
    const client = this.#client;
    if (!client?.isRunning()) {
      return undefined;
    }
    try {
      const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
      return (await client.sendRequest<Tally | null>("onrecord/tally", { textDocument }, token)) ?? undefined;
    } catch (error) {
      this.#log.debug(`No tally: ${String(error)}`);
      return undefined;
    }
  }

  dispose(): void {
    this.#checked.dispose();
    this.#changed.dispose();
  }

  async #begin(path: string, whence: string): Promise<void> {
    this.#log.info(`Starting ${path}, from the ${whence}`);
    const client = new LanguageClient("onrecord", "onrecord", { command: path, args: ["server"] }, this.#options());
    client.onDidChangeState(() => this.#changed.fire());
    this.#client = client;
    await client.start();
    this.#log.info(`Speaking with onrecord ${client.initializeResult?.serverInfo?.version ?? "of an unknown version"}`);
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // A client that never came to run cannot be stopped either.
    await client?.dispose().catch((error: unknown) => this.#log.debug(`The server did not take its leave: ${String(error)}`));
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: DRAFTS,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: { onChange: true },
      // Hovers hold words of drafts and packs.
      markdown: { isTrusted: false, supportHtml: false },
      middleware: this.#middleware(),
    };
  }

  /** Diagnostics come unasked or on request, as the server has it; either way a draft has been checked. */
  #middleware(): Middleware {
    return {
      handleDiagnostics: (uri, diagnostics, next) => {
        next(uri, diagnostics);
        this.#checked.fire(uri);
      },
      provideDiagnostics: async (document, previous, token, next) => {
        const report = await next(document, previous, token);
        this.#checked.fire("uri" in document ? document.uri : document);
        return report;
      },
    };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn;
    return turn;
  }
}
