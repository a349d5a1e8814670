import assert from "node:assert/strict";
import { test } from "node:test";
import { headline, lines, type Count, type Tally } from "../src/tally.ts";

const counts = (...pairs: [verdict: string, count: number][]): Count[] => pairs.map(([verdict, count]) => ({ verdict, count }));

const quotations = counts(["on record", 5], ["misquoted", 1], ["unknown", 1]);

const HEADLINES: [told: string, parts: Partial<Tally>][] = [
  ["7 quotations: 5 on record, 1 misquoted, 1 unknown", { quotations }],
  ["1 quotation: 1 unknown", { quotations: counts(["unknown", 1]) }],
  ["3 figures: 2 wrong, 1 unknown", { figures: counts(["wrong", 2], ["unknown", 1]) }],
  ["1 quotation: 1 misattributed · 2 figures wrong", { quotations: counts(["misattributed", 1]), figures: counts(["wrong", 2]) }],
  ["1 quotation: 1 on record · 1 claim wrong", { quotations: counts(["on record", 1]), claims: counts(["wrong", 1]) }],
  ["1 quotation: 1 on record", { quotations: counts(["on record", 1]), figures: counts(["on record", 1], ["unknown", 2]) }],
  [
    "3 of 7 quotations wrong · 1 figure wrong",
    { quotations: counts(["on record", 1], ["misquoted", 2], ["misattributed", 1], ["unknown", 3]), figures: counts(["wrong", 1]) },
  ],
  [
    "0 of 7 quotations wrong · 1 claim wrong · not all checked",
    { quotations: counts(["on record", 4], ["unknown", 3]), claims: counts(["wrong", 1]), unread: ["Line 9: …"] },
  ],
  ["no quotations", {}],
  ["not all checked", { unread: ["Line 1: a text of 3,000,000 characters was not read."] }],
  ["1 quotation: 1 on record · not all checked", { quotations: counts(["on record", 1]), unread: ["Line 9: …"] }],
  ["no quotations", { unread: [] }],
];

const tally = (parts: Partial<Tally>): Tally => ({ version: 1, quotations: [], figures: [], claims: [], ...parts });

for (const [told, parts] of HEADLINES) {
  test(`the headline: ${told}`, () => {
    assert.equal(headline(tally(parts)), told);
  });
}

test("there is a line for each kind that the draft has, and for what was not read", () => {
  const found = lines(tally({ quotations, claims: counts(["wrong", 1]), unread: ["Line 9: …"] }));
  assert.deepEqual(found, ["7 quotations: 5 on record, 1 misquoted, 1 unknown", "1 claim: 1 wrong", "Line 9: …"]);
});
