import { beginSteps } from "@/lib/images/testing/die-at-step";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { db } from "@/lib/db/client";
import { upload } from "@/lib/images/commands/upload";
import { system } from "@/lib/staff/permissions";

// A process in which the file of the command line is handed in, as a picture of its own or in place of the one that is named
// after it: until it is done, or until its last step.
const [, , file, replaces] = process.argv;
await db().$queryRaw`SELECT 1`;
const body = Readable.toWeb(createReadStream(file!)) as ReadableStream<Uint8Array<ArrayBuffer>>;
beginSteps();
const outcome = await upload(system("test"), { body, filename: "x.jpg", replaces });
process.stdout.write(outcome.ok ? "done" : outcome.refusal.message);
process.exit(0);
