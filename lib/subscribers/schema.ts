import { z } from "zod";
import { parseAddress } from "@/lib/subscribers/rules";

const address = z.string("Write your e-mail address.").transform((text, context) => {
  const parsed = parseAddress(text);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: "That is not an e-mail address we can send to. Check it for a slip." });
  return z.NEVER;
});

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A list is named by its slug, such as morning-briefing.");

/** A path on our site; what follows "?" or "#" is dropped, since it is nobody's evidence. */
export const pageSchema = z
  .string()
  .max(500, "The page's path is too long.")
  .regex(/^\/(?!\/)[^\s\\\p{Cc}]*$/u, "source is the path of the page the form stood on, such as /newsletter.")
  .transform((path) => path.replace(/[?#].*$/, ""));

/** What the sign-up box posts. `website` is the honeypot: a person does not see it. */
export const signUpSchema = z.strictObject(
  {
    email: address,
    lists: z.array(slug).max(20, "That is more lists than there are.").default([]),
    source: pageSchema.default("/"),
    website: z.string().default(""),
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
