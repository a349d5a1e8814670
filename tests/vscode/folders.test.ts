/** A workspace of two folders, each with rules of its own. What is played there is in `host/folders.ts`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomes } from "./scenes.ts";

for (const { scene, error } of await outcomes("folders.ts", "folders/coast.code-workspace")) {
  test(scene, () => assert.equal(error, undefined, error));
}
