/** The documents that are drafts, whether they are files yet or not. */
import { languages, window, type TextDocument } from "vscode";

export const DRAFTS = ["markdown", "plaintext", "html"].flatMap((language) =>
  ["file", "untitled"].map((scheme) => ({ language, scheme })),
);

export function draftInFront(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && languages.match(DRAFTS, document) > 0 ? document : undefined;
}
