/** Builds what the package holds and the repository does not: the bundle, the licences, the schemas, the server. */
import { execFileSync } from "node:child_process";
import { copyFileSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync, type Metafile } from "esbuild";

const HERE = join(import.meta.dirname, "..");
const ROOT = join(HERE, "../..");

const { metafile } = buildSync({
  absWorkingDir: HERE,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.cjs",
  bundle: true,
  minify: true,
  metafile: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["vscode"],
});
writeFileSync(join(HERE, "dist/licences.txt"), bundled(metafile).map(licence).join("\n\n"));
copyFileSync(join(ROOT, "LICENSE"), join(HERE, "LICENSE"));
mkdirSync(join(HERE, "schemas"), { recursive: true });
for (const name of ["config.schema.json", "pack.schema.json"]) {
  copyFileSync(join(ROOT, "rules", name), join(HERE, "schemas", name));
}

/** Python that writes an archive anew, with nothing in it packed. */
const UNPACKED = `
import io, sys, zipfile
whole = io.BytesIO()
with zipfile.ZipFile(sys.argv[1]) as packed, zipfile.ZipFile(whole, "w") as plain:
    for each in packed.infolist():
        data, each.compress_type = packed.read(each), zipfile.ZIP_STORED
        plain.writestr(each, data)
open(sys.argv[1], "wb").write(whole.getvalue())
`;

buildServer(join(HERE, "dist"));

/** The server as a wheel, and no other version of it, by the tools of the clone's virtual environment. */
function buildServer(folder: string): void {
  for (const former of globSync(join(folder, "*.whl"))) {
    rmSync(former);
  }
  const python = join(ROOT, ".venv/bin/python");
  const flags = ["--wheel", "--no-isolation", "--outdir", folder];
  execFileSync(python, ["-m", "build", ...flags, ROOT], { stdio: "pipe" });
  // The package packs the wheel as a whole, which makes it a fifth smaller than its many small files packed one by one.
  for (const wheel of globSync(join(folder, "*.whl"))) {
    execFileSync(python, ["-c", UNPACKED, wheel], { stdio: "pipe" });
  }
}

/** The folders of the packages that went into the bundle. */
function bundled({ inputs }: Metafile): string[] {
  const folders = Object.keys(inputs).map((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** The words under which a package may be passed on; they ask to be passed on with it. */
function licence(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(HERE, folder, "package.json"), "utf8"));
  const file = readdirSync(join(HERE, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) {
    throw new Error(`${name} comes without a licence`);
  }
  return `${name} ${version}\n\n${readFileSync(join(HERE, folder, file), "utf8").trim()}\n`;
}
