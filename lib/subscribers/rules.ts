import { domainToASCII } from "node:url";
import { z } from "zod";

/** How long the link of a confirmation works. */
export const CONFIRMATION_HOURS = 72;

/** What the box says beside its button, by language. A change of words is a new version, so that consents stay readable. */
const CONSENT_VERSION = 1;
const consentWords: Record<string, string> = {
  en: "We send you the newsletter you ask for and nothing else. You can leave with one click in every mail.",
  he: "נשלח לכם את הניוזלטר שביקשתם ולא שום דבר אחר. אפשר לבטל בלחיצה אחת בכל הודעה.",
  ar: "نرسل إليك النشرة التي تطلبها ولا شيء غيرها. يمكنك إلغاء الاشتراك بنقرة واحدة في كل رسالة.",
  es: "Le enviamos el boletín que pide y nada más. Puede darse de baja con un clic en cada mensaje.",
};

/** The wording a visitor agrees to: `id` is what the consent keeps, `text` what the box shows. */
export function consentWording(language: string): { id: string; text: string } {
  const known = language.split("-")[0]!.toLowerCase();
  const spoken = consentWords[known] ? known : "en";
  return { id: `sign-up/${CONSENT_VERSION}/${spoken}`, text: consentWords[spoken]! };
}

/**
 * The one form in which we keep and use an address: lower case, domain in ASCII (IDNA). Null when it is not plainly
 * one mailbox: no quotes, comments, line ends, numeric hosts or letters outside ASCII before the @.
 */
export function parseAddress(text: string): string | null {
  const trimmed = text.replace(/^ +| +$/g, "");
  if (trimmed.length > 254) return null;
  const at = trimmed.lastIndexOf("@");
  const local = trimmed.slice(0, Math.max(at, 0));
  const domain = trimmed.slice(at + 1);
  if (at < 1 || local.length > 64 || !localPart.safeParse(`${local}@example.com`).success) return null;
  // Checked before the conversion too, which would cut off a path and decode escapes.
  if (!/^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u.test(domain)) return null;
  const ascii = domainToASCII(domain);
  const labels = ascii.split(".");
  if (!labels.every((label) => LABEL.test(label)) || !TOP_LEVEL.test(labels.at(-1)!)) return null;
  const address = `${local}@${ascii}`.toLowerCase();
  return address.length <= 254 ? address : null;
}

const localPart = z.email();
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/** "dana@example.com" as "d•••@example.com": enough for its owner to know it by. */
export function maskAddress(address: string): string {
  return `${address[0]}•••${address.slice(address.lastIndexOf("@"))}`;
}

/** The edition's prefix of a page on our site: "/he" of "/he/articles/x", "" in the default edition. */
export function prefixOf(page: string): string {
  return /^(\/[a-z]{2,3}(-[a-z0-9]{2,8})?)(\/|$)/.exec(page)?.[1] ?? "";
}
