import { kept } from "@/app/kept";
import { env } from "@/lib/env";
import { getRobots } from "@/lib/site-files/queries";
import { robotsTxt } from "@/lib/site-files/rules";

export function GET(): Promise<Response> {
  return kept(getRobots, (said) => ({
    body: robotsTxt({ site: env().SITE_URL, ...said }),
    type: "text/plain; charset=utf-8",
  }));
}
