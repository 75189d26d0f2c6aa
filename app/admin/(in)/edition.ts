import { cookies } from "next/headers";
import { cache } from "react";
import { listEditions } from "@/lib/editions/queries";
import { DESK_EDITION } from "@/lib/editions/rules";
import type { Edition } from "@/lib/editions/schema";
import type { Zone } from "@/lib/words/rules";

/** The edition that somebody works on, and all there are. A newsroom always has one: `npm start` opens it. */
export const deskEditions = cache(async (): Promise<{ edition: Edition; editions: Edition[] }> => {
  const code = (await cookies()).get(DESK_EDITION)?.value;
  const editions = await listEditions();
  const edition = editions.find((one) => one.code === code) ?? editions.find((one) => one.isDefault);
  if (!edition) throw new Error("There is no edition to work on.");
  return { edition, editions };
});

/** How times are written at the desk, whose language is English in every edition. */
export const deskZone = ({ timeZone }: Edition): Zone => ({ language: "en-GB", timeZone });
