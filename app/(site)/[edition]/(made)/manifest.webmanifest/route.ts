import { kept } from "@/app/kept";
import { getManifest } from "@/lib/site-files/queries";
import { manifestOf } from "@/lib/site-files/rules";

export async function GET(_request: Request, { params }: { params: Promise<{ edition: string }> }): Promise<Response> {
  const { edition } = await params;
  return kept(
    () => getManifest(edition),
    (value) => ({ body: manifestOf(value), type: "application/manifest+json; charset=utf-8" }),
  );
}
