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
  /** What was not read, and so not checked; older servers do not say it. */
  readonly unread?: readonly string[];
}

interface Kind {
  readonly noun: string;
  readonly counts: readonly Count[];
}

const NOT_WRONG: readonly string[] = ["on record", "unknown"];
/** A longer text is cut off, and its end is what is wrong. */
const LONGEST = 60;

/**
 * `7 quotations: 5 on record, 1 misquoted, 1 unknown · 1 figure wrong`: the first kind in full, of the others what is wrong.
 *
 * Where that is too long, what is wrong alone: `3 of 7 quotations wrong · 1 figure wrong`.
 */
export function headline(tally: Tally): string {
  const [first, ...others] = kinds(tally);
  const skipped = tally.unread === undefined || tally.unread.length === 0 ? [] : ["not all checked"];
  if (first === undefined) {
    return skipped[0] ?? "no quotations";
  }
  const rest = [...others.map(wrong).filter((part) => part !== ""), ...skipped];
  const full = [line(first), ...rest].join(" · ");
  return full.length <= LONGEST ? full : [share(first), ...rest].join(" · ");
}

/** A line for each kind of thing that the draft has, and for whatever was not read of it. */
export function lines(tally: Tally): string[] {
  return [...kinds(tally).map(line), ...(tally.unread ?? [])];
}

function kinds(tally: Tally): Kind[] {
  return [
    { noun: "quotation", counts: tally.quotations },
    { noun: "figure", counts: tally.figures },
    { noun: "claim", counts: tally.claims },
  ].filter(({ counts }) => counts.length > 0);
}

function line({ noun, counts }: Kind): string {
  return `${several(noun, counts)}: ${counts.map(({ verdict, count }) => `${count} ${verdict}`).join(", ")}`;
}

function wrong({ noun, counts }: Kind): string {
  const faulty = counts.filter(({ verdict }) => !NOT_WRONG.includes(verdict));
  return faulty.length === 0 ? "" : `${several(noun, faulty)} wrong`;
}

function share({ noun, counts }: Kind): string {
  const faulty = counts.filter(({ verdict }) => !NOT_WRONG.includes(verdict));
  return `${total(faulty)} of ${several(noun, counts)} wrong`;
}

function several(noun: string, counts: readonly Count[]): string {
  const number = total(counts);
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function total(counts: readonly Count[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
