// npm test, npm run check (--fast) and npm run proof (--full). Needs Node and npm, nothing else.
import { prepareThenRun } from "./setup/prepare.mjs";

await prepareThenRun("scripts/test/main.ts");
