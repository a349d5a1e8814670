import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { listFiles } from "@vscode/vsce";

const HERE = join(import.meta.dirname, "..");
const LIMIT = 1_000_000;
const PYTHON = join(HERE, "../../.venv/bin/python");

const read = (path: string): string => readFileSync(join(HERE, path), "utf8");
const manifest = JSON.parse(read("package.json"));
const commands: { command: string; title: string; category: string }[] = manifest.contributes.commands;
const schemas: { fileMatch: string[]; url: string }[] = manifest.contributes.yamlValidation;
const server = `dist/onrecord-${manifest.version}-py3-none-any.whl`;
const settings: [string, Record<string, unknown>][] = Object.entries(manifest.contributes.configuration.properties);

test("it is packed without a question, is small, and holds what runs and what is read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-vsix-"));
  try {
    const file = join(folder, "onrecord.vsix");
    execFileSync("npm", ["run", "package", "--silent", "--", "--out", file], { cwd: HERE, stdio: ["ignore", "ignore", "inherit"] });
    assert.ok(statSync(file).size < LIMIT);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const files = await listFiles({ cwd: HERE });
  const wanted = ["package.json", "README.md", "CHANGELOG.md", "LICENSE", "dist/extension.cjs", "dist/licences.txt", "images/icon.png", server];
  assert.deepEqual(wanted.filter((name) => !files.includes(name)), []);
  assert.deepEqual(files.filter((name) => !/^(images|schemas)\//.test(name) && !wanted.includes(name)), []);
  assert.deepEqual(schemas.filter(({ url }) => !files.includes(url.replace("./", ""))), []);
  assert.equal(read("LICENSE"), read("../../LICENSE"));
});

test("the server that comes with it installs, and runs", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-server-"));
  const run = (program: string, ...args: string[]): string => execFileSync(program, args, { encoding: "utf8" });
  try {
    run(PYTHON, "-m", "venv", folder);
    run(join(folder, "bin/python"), "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", join(HERE, server));
    assert.equal(run(join(folder, "bin/onrecord"), "--version"), `onrecord ${manifest.version}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("its version is the server's", () => {
  assert.ok(read("../../server/onrecord/_version.py").includes(`__version__ = "${manifest.version}"`));
});

test("it depends on exact versions, and no file says where they came from", () => {
  const versions = Object.values<string>({ ...manifest.dependencies, ...manifest.devDependencies });
  assert.deepEqual(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version)), []);
  assert.ok(!readdirSync(HERE).includes("package-lock.json"));
});

test("what decides on the command that is run cannot be set by a workspace", () => {
  const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
  assert.equal(untrustedWorkspaces.supported, "limited");
  assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ["onrecord.path", "onrecord.rules"]);
  assert.equal(Object.fromEntries(settings)["onrecord.path"]?.["scope"], "machine");
  assert.equal(virtualWorkspaces.supported, false);
});

test("drafts start it, and workspaces that have packs; other YAML does not", () => {
  const events: string[] = manifest.activationEvents;
  const languages = events.filter((event) => event.startsWith("onLanguage:"));
  assert.deepEqual(languages, ["onLanguage:markdown", "onLanguage:plaintext", "onLanguage:html"]);
  assert.ok(events.includes("workspaceContains:**/onrecord.yaml"));
});

test("every check has its level among the settings", () => {
  const levels = Object.fromEntries(settings)["onrecord.levels"]?.["properties"] ?? {};
  const modules = readdirSync(join(HERE, "../../server/onrecord/checks")).filter((name) => /^[a-z].*\.py$/.test(name));
  assert.deepEqual(Object.keys(levels).sort(), modules.map((name) => name.replace(".py", "").replaceAll("_", "-")).sort());
});

test("every setting is described, here and in the README", () => {
  for (const [name, setting] of settings) {
    assert.ok(setting["markdownDescription"], name);
    assert.ok(read("README.md").includes(`\`${name}\``), name);
  }
});

test("every command is in the README, by the name under which it is found", () => {
  for (const { title, category } of commands) {
    assert.ok(read("README.md").includes(`**${category}: ${title}**`), title);
  }
});

test("every picture of the README is there", () => {
  const pictures = [...read("README.md").matchAll(/\]\((images\/[^)]+)\)/g)].map((match) => match[1] ?? "");
  assert.notEqual(pictures.length, 0);
  assert.deepEqual(pictures.filter((name) => !readdirSync(join(HERE, "images")).includes(name.slice("images/".length))), []);
});

test("the icon is a square of the size that is asked for", () => {
  const png = readFileSync(join(HERE, manifest.icon));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
  assert.ok(width === height && width >= 128);
});
