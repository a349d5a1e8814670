import assert from "node:assert/strict";
import { test } from "node:test";
import { headline, isWrong, lines, type Count, type Tally } from "../src/tally.ts";

const counts = (...pairs: [verdict: string, count: number][]): Count[] => pairs.map(([verdict, count]) => ({ verdict, count }));

const tally = (parts: Partial<Tally>): Tally => ({ version: 1, quotations: [], figures: [], claims: [], ...parts });

const quoted = counts(["on record", 5], ["misquoted", 1], ["unknown", 1]);

test("the headline tells how the quotations stand", () => {
  assert.equal(headline(tally({ quotations: quoted })), "7 quotations: 5 on record, 1 misquoted, 1 unknown");
});

test("one is not told in the plural", () => {
  assert.equal(headline(tally({ quotations: counts(["unknown", 1]) })), "1 quotation: 1 unknown");
});

test("where nothing is quoted, the headline tells of the figures", () => {
  assert.equal(headline(tally({ figures: counts(["wrong", 2]) })), "2 figures: 2 wrong");
});

test("where there is nothing, it says so", () => {
  assert.equal(headline(tally({})), "no quotations");
  assert.deepEqual(lines(tally({})), []);
});

test("there is a line for each kind", () => {
  const found = lines(tally({ quotations: quoted, figures: counts(["wrong", 1]), claims: counts(["wrong", 1]) }));
  assert.deepEqual(found.slice(1), ["1 figure: 1 wrong", "1 claim: 1 wrong"]);
});

for (const [verdict, wrong] of [
  ["on record", false],
  ["unknown", false],
  ["misquoted", true],
  ["misattributed", true],
  ["wrong", true],
] as const) {
  test(`${verdict} is ${wrong ? "" : "not "}wrong, of whatever kind`, () => {
    for (const kind of ["quotations", "figures", "claims"] as const) {
      assert.equal(isWrong(tally({ [kind]: counts([verdict, 1]) })), wrong);
    }
  });
}
