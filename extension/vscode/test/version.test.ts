import assert from "node:assert/strict";
import { test } from "node:test";
import { isOlder } from "../src/version.ts";

const CASES: [server: string | undefined, own: string, older: boolean][] = [
  ["0.1.0", "0.1.0", false],
  ["0.1.0", "0.1.1", true],
  ["0.9.0", "0.10.0", true],
  ["0.10.0", "0.9.9", false],
  ["1.0.0", "0.9.9", false],
  ["0.1", "0.1.0", false],
  ["0.1", "0.1.1", true],
  ["0.1.1.dev3", "0.1.1", false],
  ["0.1.0.post1", "0.1.1", true],
  ["", "0.1.0", true],
  ["unknown", "0.1.0", true],
  [undefined, "0.1.0", true],
];

for (const [server, own, older] of CASES) {
  test(`a server of version ${server} is ${older ? "" : "not "}older than ${own}`, () => {
    assert.equal(isOlder(server, own), older);
  });
}
