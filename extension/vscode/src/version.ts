/** Versions of the server and the extension, which are released together. */

/** Whether a server is older than `own`. One that does not say its version is. */
export function isOlder(server: string | undefined, own: string): boolean {
  const [theirs, ours] = [numbers(server ?? ""), numbers(own)];
  const different = ours.findIndex((number, index) => number !== (theirs[index] ?? 0));
  return different >= 0 && (theirs[different] ?? 0) < (ours[different] ?? 0);
}

/** `0.12.1.dev3` counts as `0.12.1`. */
function numbers(version: string): number[] {
  const [release = ""] = /^\d+(\.\d+)*/.exec(version) ?? [];
  return release.split(".").map(Number);
}
