import { z } from "zod";
import { parseAddress } from "@/lib/subscribers/rules";

const address = z.string("Write your e-mail address.").transform((text, context) => {
  const parsed = parseAddress(text);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: "That is not an e-mail address we can send to. Check it for a slip." });
  return z.NEVER;
});

const SLUGS = "lists names newsletters by their slugs, such as morning-briefing.";
const slug = z.string(SLUGS).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, SLUGS);
const SOURCE = "source is the path of the page the form stood on, such as /newsletter.";

/** A path on our site; what follows "?" or "#" is dropped, since it is nobody's evidence. */
export const pageSchema = z
  .string(SOURCE)
  .max(500, "The page's path is too long.")
  .regex(/^\/(?!\/)[^\s\\\p{Cc}]*$/u, SOURCE)
  .transform((path) => path.replace(/[?#].*$/, ""));

/** What the sign-up box posts. `website` is the honeypot: a person does not see it. */
export const signUpSchema = z.strictObject(
  {
    email: address,
    lists: z.array(slug, SLUGS).max(20, "That is more lists than there are.").default([]),
    source: pageSchema.default("/"),
    website: z.string("website stays empty.").default(""),
  },
  "Send an object with email and, if you like, lists and source. Nothing else is known here.",
);

export type SignUpForm = z.infer<typeof signUpSchema>;

/** A sign-up as the command takes it; `network` is already cut to /24 or /48. */
export type SignUp = { address: string; lists: string[]; page: string; network: string };

/** Where somebody used a link. */
export type Use = { page: string; network: string };

/** The secret of a mailed link: 32 bytes in base64url. */
export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
