import { parseArgs } from "node:util";
import { withDatabase } from "@/scripts/start/with-database";

// npm run seed: fills an empty database with the demo newsroom. A database with an edition is somebody's: it is left alone.
try {
  parseArgs({ options: {} });
  await withDatabase(seed);
} catch (error) {
  if (!(error instanceof TypeError && "code" in error)) throw error;
  console.error(`${error.message}\nUsage: npm run seed`);
  process.exitCode = 1;
}

async function seed(): Promise<void> {
  const { db } = await import("@/lib/db/client");
  const { seedDemo, UNFINISHED } = await import("@/prisma/cast/seed-demo");
  try {
    const isCutShort = await db().setting.count({ where: { key: UNFINISHED } });
    if (!isCutShort && (await db().edition.count())) {
      console.log("There is a newsroom already; nothing was changed.");
      return;
    }
    const { pictures, stories } = await seedDemo();
    console.log(`Opened the demo newsroom: ${stories} stories and ${pictures} pictures.`);
  } finally {
    await db().$disconnect();
  }
}
