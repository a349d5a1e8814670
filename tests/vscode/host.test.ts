/** The extension in VS Code's extension host, with one folder open. What is played there is in `host/`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomes } from "./scenes.ts";

for (const { scene, error } of await outcomes("index.ts")) {
  test(scene, () => assert.equal(error, undefined, error));
}
