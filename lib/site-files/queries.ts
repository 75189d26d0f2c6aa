import { DEFAULT, getDefaultEdition, getEdition, listEditions } from "@/lib/editions/queries";
import { pathOf } from "@/lib/editions/rules";
import type { Edition } from "@/lib/editions/schema";
import { frameTag, SITE } from "@/lib/editions/tags";
import type { Lookup } from "@/lib/redirects/schema";
import { getSetting } from "@/lib/settings/queries";
import type { AiCrawlers } from "@/lib/site-files/schema";

/** What /robots.txt has to say. */
export async function getRobots(): Promise<Lookup<{ editions: Edition[]; ai: AiCrawlers }>> {
  const [editions, ai] = await Promise.all([listEditions(), getSetting("robots.aiCrawlers")]);
  return { found: { is: "found", value: { editions, ai } }, tags: [SITE, ...editions.map(({ id }) => frameTag(id))] };
}

/** What security.txt has to say; an empty contact means the mailbox that mail is sent from. */
export async function getSecurity(): Promise<Lookup<{ contact: string; languages: string[] }>> {
  const [editions, contact] = await Promise.all([listEditions(), getSetting("security.contact")]);
  const languages = editions.length ? editions.map((edition) => edition.language) : ["en"];
  return {
    found: { is: "found", value: { contact, languages } },
    tags: [SITE, ...editions.map(({ id }) => frameTag(id))],
  };
}

/** A file that the newsroom wrote itself; absent while it is empty. */
export async function getOwnFile(key: "files.adsTxt" | "files.trustTxt"): Promise<Lookup<string>> {
  const value = await getSetting(key);
  return { found: value ? { is: "found", value } : { is: "absent" }, tags: [SITE] };
}

/** The edition whose manifest is asked for, by code or DEFAULT. */
export async function getManifest(code: string): Promise<Lookup<Edition>> {
  const edition = code === DEFAULT ? await getDefaultEdition() : await getEdition(code);
  if (!edition) return { found: { is: "absent" }, tags: [SITE] };
  const tags = [SITE, frameTag(edition.id)];
  if (edition.isDefault && code !== DEFAULT) {
    return { found: { is: "moved", to: pathOf(edition, "manifest.webmanifest") }, tags };
  }
  return { found: { is: "found", value: edition }, tags };
}
