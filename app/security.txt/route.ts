import { kept } from "@/app/kept";
import { env } from "@/lib/env";
import { getSecurity } from "@/lib/site-files/queries";
import { mailto, securityTxt } from "@/lib/site-files/rules";

const A_DAY = 86_400;

export function GET(): Promise<Response> {
  return kept(getSecurity, ({ contact, languages }, now) => ({
    body: securityTxt({ site: env().SITE_URL, contact: contact || mailto(env().MAIL_FROM), languages, now }),
    type: "text/plain; charset=utf-8",
    life: A_DAY,
  }));
}
