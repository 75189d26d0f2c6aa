import { db } from "@/lib/db/client";
import { jobsPool } from "@/lib/jobs/pool";
import { prepareJobs } from "@/lib/jobs/prepare";

/** Two editions with newsletters: "morning" (joined by default) and "weekend" in English, "boker" in Hebrew. */
export async function openLists() {
  const pool = jobsPool();
  await prepareJobs(pool);
  await pool.end();
  const { id: english } = await db().edition.create({
    data: { code: "en", isDefault: true, language: "en", title: "The Quay", timeZone: "Europe/Lisbon" },
  });
  const { id: hebrew } = await db().edition.create({
    data: { code: "he", language: "he", direction: "RTL", title: "הרציף", timeZone: "Asia/Jerusalem" },
  });
  await db().mailList.createMany({
    data: [
      { editionId: english, slug: "morning", name: "The Morning Tide", isDefault: true },
      { editionId: english, slug: "weekend", name: "Weekend & Sea", position: 1 },
      { editionId: hebrew, slug: "boker", name: "בוקר", isDefault: true },
    ],
  });
}

export const wish = (address: string, lists: string[] = []) => ({
  address,
  lists,
  page: "/articles/harbour",
  network: "192.0.2.0/24",
});

export const use = { page: "/newsletter/confirm", network: "192.0.2.0/24" };
