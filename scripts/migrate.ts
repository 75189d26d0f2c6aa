import { haveClient } from "@/scripts/start/client";
import { migrate } from "@/scripts/start/migrations";
import { step } from "@/scripts/start/step";
import { withDatabase } from "@/scripts/start/with-database";

// npm run migrate: our migrations and the job queue's, against DATABASE_URL or the embedded database.
await withDatabase(async (url) => {
  await step("Checking the database client", haveClient);
  await step("Applying migrations", () => migrate(process.env.DIRECT_URL ?? url));
});
