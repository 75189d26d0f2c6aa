/** A sentence when this Node is too old for the product, else undefined. Runs on the old ones, so it stays plain. */
export function nodeTooOld(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22;
  return fits
    ? undefined
    : `Dateline needs Node 20.19 or newer, or 22.13 or newer; this is ${version}. Install one from nodejs.org and try again.`;
}
