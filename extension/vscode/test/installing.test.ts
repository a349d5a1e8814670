import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { installCommand, quoted } from "../src/installing.ts";
import { among } from "./surroundings.ts";

const WHEEL = "/extensions/onrecord/dist/onrecord-1.0.0-py3-none-any.whl";

test("what is installed with is the tool that is there", () => {
  const command = (...tools: string[]): string => installCommand(WHEEL, "/bin/bash", among(tools));
  assert.equal(command("/usr/bin/uv", "/usr/bin/pipx"), `uv tool install --force '${WHEEL}'`);
  assert.equal(command("/usr/bin/pipx"), `pipx install --force '${WHEEL}'`);
  assert.equal(command(), `python3 -m pip install --user '${WHEEL}'`);
});

test("Windows has its own name for Python", () => {
  const command = installCommand(String.raw`C:\Users\Ada L\onrecord.whl`, String.raw`C:\Windows\System32\cmd.exe`, among([], { platform: "win32" }));
  assert.equal(command, String.raw`py -m pip install --user "C:\Users\Ada L\onrecord.whl"`);
});

for (const path of ["/plain", "/Ada L/x.whl", "/O'Neill", "/a'b''c'", "/$HOME/`id`", "/a;b&c|d", '/"quoted"', "/ünï/ö.whl", "/back\\slash"]) {
  test(`a shell takes ${path} for one word, as it stands`, () => {
    for (const shell of ["sh", "bash"]) {
      assert.equal(execFileSync(shell, ["-c", `printf %s ${quoted(path, shell)}`], { encoding: "utf8" }), path);
    }
  });
}

test("other shells have other marks", () => {
  const cases: [shell: string, path: string, quoted: string][] = [
    [String.raw`C:\Windows\System32\cmd.exe`, String.raw`C:\Ada's files\x.whl`, String.raw`"C:\Ada's files\x.whl"`],
    [String.raw`C:\WINDOWS\WindowsPowerShell\v1.0\PowerShell.exe`, String.raw`C:\Ada's\$x.whl`, String.raw`'C:\Ada''s\$x.whl'`],
    ["/usr/bin/pwsh", "/Ada’s", "'/Ada’’s'"],
    [String.raw`C:\Program Files\Git\bin\bash.exe`, String.raw`C:\Ada L\x.whl`, String.raw`'C:\Ada L\x.whl'`],
    ["", "/x.whl", "'/x.whl'"],
  ];
  for (const [shell, path, expected] of cases) {
    assert.equal(quoted(path, shell), expected, shell);
  }
});
