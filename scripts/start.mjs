// npm start: from a fresh clone to a running newspaper. Needs Node and npm, nothing else.
import { prepareThenRun } from "./setup/prepare.mjs";

await prepareThenRun("scripts/start/main.ts");
