import { z } from "zod";

/** What an address of the desk carries after its "?". */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The parameters as the page understands them; what it does not understand counts as not said. */
export async function asked<S extends Record<string, z.ZodType>>(
  searchParams: SearchParams,
  shape: S,
): Promise<{ [K in keyof S]: z.infer<S[K]> | undefined }> {
  const given = await searchParams;
  const read = Object.entries(shape).map(([name, schema]) => [name, schema.safeParse(given[name]).data]);
  return Object.fromEntries(read);
}

export const Words = z.string().trim().max(200);
export const Id = z.uuid();

/** The same page with other parameters; empty ones are left out. */
export function addressWith(path: string, params: Record<string, string | undefined>): string {
  const said = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(said).toString();
  return query ? `${path}?${query}` : path;
}
