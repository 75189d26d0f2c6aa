import { beginSteps } from "@/lib/images/testing/die-at-step";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { db } from "@/lib/db/client";
import { upload } from "@/lib/images/commands/upload";
import { system } from "@/lib/staff/permissions";

// A process in which one picture is handed in, the file of the command line: until it is done, or until its last step.
await db().$queryRaw`SELECT 1`;
const body = Readable.toWeb(createReadStream(process.argv[2]!)) as ReadableStream<Uint8Array<ArrayBuffer>>;
beginSteps();
const outcome = await upload(system("test"), { body, filename: "x.jpg" });
process.stdout.write(outcome.ok ? "done" : outcome.refusal.message);
process.exit(0);
