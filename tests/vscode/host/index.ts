/** Runs inside VS Code's extension host, with `desk` open. */
import { drafts } from "./drafts.ts";
import { packs } from "./packs.ts";
import { play } from "./play.ts";
import { serving } from "./serving.ts";

export const run = (): Promise<void> => play({ ...serving, ...drafts, ...packs });
