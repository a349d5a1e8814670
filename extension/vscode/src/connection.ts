/** The language server: found, started, stopped, and asked for what the protocol has no request for. */
import { EventEmitter, type CancellationToken, type Disposable, type LogOutputChannel, type TextDocument, type Uri } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { languageClient } from "./client.ts";
import { findServer, type Command } from "./find.ts";
import { surroundings } from "./surroundings.ts";

/** How things stand with the server. Where the command is missing, `path` is what the setting names. */
export type Condition =
  | { readonly is: "starting" | "gone" }
  | { readonly is: "running"; readonly version: string | undefined; readonly command: Found }
  | { readonly is: "missing"; readonly path: string | undefined };

export type Found = Extract<Command, { found: true }>;

export class Connection implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #checked = new EventEmitter<Uri>();
  readonly #changed = new EventEmitter<Condition>();
  #condition: Condition = { is: "starting" };
  #client: LanguageClient | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(log: LogOutputChannel) {
    this.#log = log;
  }

  get condition(): Condition {
    return this.#condition;
  }

  /** What the server that runs says of itself. */
  get version(): string {
    return (this.#condition.is === "running" && this.#condition.version) || "of an unknown version";
  }

  /** Fires when the server has checked a draft anew. */
  readonly onDidCheck = this.#checked.event;

  readonly onDidChange = this.#changed.event;

  /** Stop the server if there is one, look for it again, and start it. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#end();
      this.#become({ is: "starting" });
      const command = findServer(surroundings());
      if (command.found) {
        await this.#begin(command);
      } else {
        this.#become({ is: "missing", path: command.path });
      }
    });
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#end());
  }

  /** What the server answers to a request of our own about a draft; null where it is not checked, nothing where it cannot say. */
  async ask<Answer>(request: string, document: TextDocument, token: CancellationToken): Promise<Answer | null | undefined> {
    const client = this.#client;
    if (!client?.isRunning()) {
      return undefined;
    }
    try {
      const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
      return await client.sendRequest<Answer | null>(request, { textDocument }, token);
    } catch (error) {
      this.#log.debug(`No answer to ${request}: ${String(error)}`);
      return undefined;
    }
  }

  dispose(): void {
    this.#checked.dispose();
    this.#changed.dispose();
  }

  async #begin(command: Found): Promise<void> {
    this.#log.info(`Starting ${command.path}, from the ${command.whence}`);
    const client = languageClient(command.path, this.#log, {
      checked: (draft) => this.#checked.fire(draft),
      gone: () => this.#become({ is: "gone" }),
    });
    this.#client = client;
    try {
      await client.start();
      const version = client.initializeResult?.serverInfo?.version;
      this.#log.info(`Speaking with onrecord ${version ?? "of an unknown version"}`);
      this.#become({ is: "running", version, command });
    } catch (error) {
      this.#log.error(`onrecord did not start: ${String(error)}`);
      this.#become({ is: "gone" });
    }
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // A client that never came to run cannot be stopped either.
    await client?.dispose().catch((error: unknown) => this.#log.debug(`The server did not take its leave: ${String(error)}`));
  }

  #become(condition: Condition): void {
    const before = this.#condition;
    this.#condition = condition;
    if (before.is !== condition.is) {
      this.#changed.fire(condition);
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work, work);
    return this.#last;
  }
}
