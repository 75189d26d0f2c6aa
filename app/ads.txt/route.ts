import { kept } from "@/app/kept";
import { getOwnFile } from "@/lib/site-files/queries";
import { lines } from "@/lib/site-files/rules";

export function GET(): Promise<Response> {
  return kept(
    () => getOwnFile("files.adsTxt"),
    (text) => ({ body: lines(text), type: "text/plain; charset=utf-8" }),
  );
}
