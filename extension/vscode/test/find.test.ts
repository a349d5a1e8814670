import assert from "node:assert/strict";
import { test } from "node:test";
import { findOnPath, findServer } from "../src/find.ts";
import { among } from "./surroundings.ts";

const VENV = "/desk/.venv/bin/onrecord";
const OTHER_VENV = "/other/venv/bin/onrecord";
const GLOBAL = "/usr/bin/onrecord";
const OWN = "/home/ada/.local/bin/onrecord";

const all = [VENV, OTHER_VENV, GLOBAL, OWN];

test("the setting comes first", () => {
  assert.deepEqual(findServer(among(all, { setting: OWN })), { found: true, path: OWN, whence: "setting" });
});

test("the setting may start at the home folder", () => {
  assert.deepEqual(findServer(among(all, { setting: " ~/.local/bin/onrecord " })), { found: true, path: OWN, whence: "setting" });
});

for (const setting of ["/nowhere/onrecord", ".venv/bin/onrecord", "onrecord"]) {
  test(`a setting of no use, ${setting}, is told of and nothing else is run`, () => {
    const files = [...all, ".venv/bin/onrecord", "onrecord"];
    assert.deepEqual(findServer(among(files, { setting })), { found: false, path: setting });
  });
}

test("then the workspace's virtual environments, in the order of its folders", () => {
  assert.deepEqual(findServer(among(all)), { found: true, path: VENV, whence: "virtual environment" });
  assert.deepEqual(findServer(among([OTHER_VENV, GLOBAL])), { found: true, path: OTHER_VENV, whence: "virtual environment" });
});

test("nothing of a workspace that is not trusted is run", () => {
  assert.deepEqual(findServer(among(all, { trusted: false })), { found: true, path: GLOBAL, whence: "search path" });
  assert.deepEqual(findServer(among([VENV], { trusted: false })), { found: false, path: undefined });
});

test("then the search path, in its order", () => {
  const files = [GLOBAL, "/usr/local/bin/onrecord"];
  assert.deepEqual(findServer(among(files)), { found: true, path: "/usr/local/bin/onrecord", whence: "search path" });
});

test("then where uv and pipx put it, though that be on no search path", () => {
  assert.deepEqual(findServer(among([OWN])), { found: true, path: OWN, whence: "home folder" });
  assert.deepEqual(findServer(among([OWN, GLOBAL])), { found: true, path: GLOBAL, whence: "search path" });
  assert.deepEqual(findServer(among([OWN], { trusted: false })), { found: true, path: OWN, whence: "home folder" });
});

test("a folder of the search path that is relative lies in the workspace, and is passed over", () => {
  const searchPath = ":.:bin:/usr/bin";
  assert.equal(findOnPath("onrecord", among(["onrecord", "bin/onrecord", GLOBAL], { searchPath })), GLOBAL);
});

test("without any there is none", () => {
  assert.deepEqual(findServer(among([])), { found: false, path: undefined });
});

test("Windows has its own names", () => {
  const windows = { platform: "win32", folders: ["C:\\work"], home: "C:\\Users\\ada", searchPath: "C:\\bin;D:\\tools" } as const;
  const near = "C:\\work\\.venv\\Scripts\\onrecord.exe";
  const far = "D:\\tools\\onrecord.exe";
  const own = "C:\\Users\\ada\\onrecord.exe";
  assert.deepEqual(findServer(among([near, far], windows)), { found: true, path: near, whence: "virtual environment" });
  assert.deepEqual(findServer(among([far], windows)), { found: true, path: far, whence: "search path" });
  const put = "C:\\Users\\ada\\.local\\bin\\onrecord.exe";
  assert.deepEqual(findServer(among([put], windows)), { found: true, path: put, whence: "home folder" });
  assert.deepEqual(findServer(among([own], { ...windows, setting: "~\\onrecord.exe" })), { found: true, path: own, whence: "setting" });
});
