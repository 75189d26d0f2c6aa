import { db } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/enqueue";

const A_ROUND = 200;

/** Hourly: pictures that came in before there were placeholders are promised theirs, the newest first, at most 200. */
export async function promisePlaceholders(): Promise<void> {
  await db().$transaction(async (tx) => {
    const lacking = await tx.image.findMany({
      where: { placeholder: "", takenDownAt: null },
      orderBy: { id: "desc" },
      take: A_ROUND,
      select: { id: true },
    });
    for (const { id } of lacking) await enqueue(tx, "develop-picture", { image: id }, { jobKey: `develop:${id}` });
  });
}
