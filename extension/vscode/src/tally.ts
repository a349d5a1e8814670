/** The words of the status bar. The server counts, and names the verdicts in the order to be told; here they become sentences. */

export interface Count {
  readonly verdict: string;
  readonly count: number;
}

/** What `onrecord/tally` answers for a draft. */
export interface Tally {
  readonly version: number;
  readonly quotations: readonly Count[];
  readonly figures: readonly Count[];
  readonly claims: readonly Count[];
}

const FINE: readonly string[] = ["on record", "unknown"];

/** `7 quotations: 5 on record, 1 misquoted, 1 unknown`; of the figures where nothing is quoted. */
export function headline(tally: Tally): string {
  return lines(tally)[0] ?? "no quotations";
}

/** A line for each kind of thing that the draft has. */
export function lines(tally: Tally): string[] {
  const kinds = [line("quotation", tally.quotations), line("figure", tally.figures), line("claim", tally.claims)];
  return kinds.filter((kind) => kind !== undefined);
}

/** Whether anything stands otherwise than on record or unknown. */
export function isWrong(tally: Tally): boolean {
  return [...tally.quotations, ...tally.figures, ...tally.claims].some(({ verdict }) => !FINE.includes(verdict));
}

function line(noun: string, counts: readonly Count[]): string | undefined {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const parts = counts.map(({ verdict, count }) => `${count} ${verdict}`).join(", ");
  return total === 0 ? undefined : `${total} ${noun}${total === 1 ? "" : "s"}: ${parts}`;
}
