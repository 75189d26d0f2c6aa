/** Versions below which a package has a hole that is known and closed. A floor is raised, never removed. */
export const FLOORS: { name: string; atLeast: string; because: string }[] = [
  {
    name: "next",
    atLeast: "16.4.5",
    because: "earlier: remote code execution without signing in; `use cache` keys shared between users",
  },
  { name: "sharp", atLeast: "0.35.5", because: "earlier ones carry image libraries with published holes" },
  { name: "nodemailer", atLeast: "10.0.5", because: "10.0.4 and earlier have published advisories" },
  {
    name: "fast-xml-parser",
    atLeast: "5.5.7",
    because: "earlier ones have published advisories (comes with a test tool)",
  },
  { name: "prosemirror-model", atLeast: "1.22.2", because: "earlier ones have published advisories" },
  {
    name: "better-auth",
    atLeast: "1.7.7",
    because: "earlier: the second factor can be passed by with a cookie cache; and others",
  },
];

/** Copies below a floor that may stay, by their place in the lock: none is part of what runs. */
export const BELOW: { path: string; because: string }[] = [
  {
    path: "node_modules/s3rver/node_modules/fast-xml-parser",
    because: "a test's own storage server, on the loopback address, reading what the test itself sends",
  },
];

/** Single versions that must not come in, whatever stands around them. */
export const NEVER: { name: string; version: string; because: string }[] = [
  { name: "sanitize-html", version: "2.17.3", because: "CVE-2026-44990: what stands in <xmp> comes out as markup" },
];

/** Whether a version is at or above another; a pre-release stands below its release. */
export function reaches(version: string, floor: string): boolean {
  const [have, want] = [numbersOf(version), numbersOf(floor)];
  for (let place = 0; place < 3; place++) if (have[place] !== want[place]) return have[place]! > want[place]!;
  return !version.includes("-") || floor.includes("-");
}

function numbersOf(version: string): number[] {
  const match = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  if (!match) throw new Error(`Not a version: ${version}`);
  return match.slice(1).map(Number);
}
