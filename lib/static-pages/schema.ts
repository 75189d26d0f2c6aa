import type { Body } from "@/lib/body/schema";

/** A page of the newsroom's own: about, ethics, privacy. `updatedAt` is ISO 8601 in UTC. */
export type StaticPage = { slug: string; path: string; title: string; body: Body; updatedAt: string };
