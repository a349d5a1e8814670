/** The language client, as this server wants it. */
import { languages, type DiagnosticCollection, type LogOutputChannel, type Uri } from "vscode";
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  type CloseHandlerResult,
  type LanguageClientOptions,
  type Middleware,
} from "vscode-languageclient/node";
import { DRAFTS } from "./drafts.ts";

/** The server looks itself which of them are packs or `onrecord.yaml`. */
const RULES = [{ language: "yaml", scheme: "file" }];

/** What is told of a client's life. */
export interface Audience {
  /** A draft has been checked anew. */
  checked(draft: Uri): void;
  /** The server is gone, and will not be started again. */
  gone(): void;
}

export function languageClient(command: string, log: LogOutputChannel, audience: Audience): LanguageClient {
  const client: Client = new Client("onrecord", "onrecord", { command, args: ["server"] }, {
    ...optionsFor(log, audience),
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => client.closed(audience),
    },
  });
  return client;
}

/** One that keeps its errors in the log: the writer is told once, in words of ours, by whoever listens. */
class Client extends LanguageClient {
  readonly #usual = this.createDefaultErrorHandler();

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /** A server that ended is started again a few times, unless it never came to run. */
  async closed(audience: Audience): Promise<CloseHandlerResult> {
    const { action } = this.initializeResult ? await this.#usual.closed() : { action: CloseAction.DoNotRestart };
    if (action === CloseAction.DoNotRestart) {
      audience.gone();
    }
    return { action, handled: true };
  }
}

function optionsFor(log: LogOutputChannel, audience: Audience): LanguageClientOptions {
  const found = languages.createDiagnosticCollection("onrecord");
  return {
    documentSelector: [...DRAFTS, ...RULES],
    synchronize: { configurationSection: "onrecord" },
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionProvider: { create: () => found, dispose: () => found.dispose() },
    // Hovers hold words of drafts and packs.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: middleware(found, audience),
    initializationFailedHandler: () => false,
  };
}

/** Diagnostics come unasked or on request, as the server has it; either way a draft has been checked. */
function middleware(found: DiagnosticCollection, audience: Audience): Middleware {
  return {
    handleDiagnostics: (uri, diagnostics, next) => {
      next(uri, diagnostics);
      audience.checked(uri);
    },
    provideDiagnostics: async (document, previous, token, next) => {
      const report = await next(document, previous, token);
      audience.checked("uri" in document ? document.uri : document);
      return report;
    },
    // The client leaves that to the next report on the workspace, which does not speak of a draft that lies elsewhere.
    didClose: async (document, next) => {
      await next(document);
      found.delete(document.uri);
    },
  };
}
