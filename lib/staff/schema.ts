import { z } from "zod";
import { StaffRole } from "@/lib/db/generated/enums";

export const emailSchema = z
  .string("Give an e-mail address.")
  .trim()
  .toLowerCase()
  .max(254, "That address is too long.")
  .pipe(z.email("That is not an e-mail address."));
export const nameSchema = z
  .string("Give a name.")
  .trim()
  .min(1, "Give a name.")
  .max(100, "A name has at most 100 characters.")
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, "A name is one line.");
/** As somebody types it to come in: whatever it is, it is looked at only whole. */
const typedPassword = z.string("Give your password.").min(1, "Give your password.").max(256, "That is too long.");
/** What it has to be like is for rules/passwords to say, which knows whose it is. */
const chosenPassword = z.string("Choose a password.").max(256, "A password has at most 256 characters.");
const token = z
  .string()
  .regex(/^[\w-]{43}$/, "This link is not complete. Open it again from where it was given to you.");
export const roleSchema = z.enum(StaffRole, "Choose a role.");
const sections = z
  .union([z.uuid(), z.array(z.uuid()).max(200)])
  .optional()
  .transform((given) => [given ?? []].flat());
const next = z.string().max(2_048).optional();

export const signInSchema = z.strictObject({ email: emailSchema, password: typedPassword, next });
export const codeSchema = z.strictObject({
  code: z.string().trim().min(1, "Type the code.").max(20, "That is not one of the codes."),
  next,
});
export const setUpSchema = z.strictObject({ token, name: nameSchema, email: emailSchema, password: chosenPassword });
export const invitationSchema = z.strictObject({ token, name: nameSchema, password: chosenPassword });
export const resetSchema = z.strictObject({ token, password: chosenPassword });
export const askResetSchema = z.strictObject({ email: emailSchema });
export const linkSchema = z.strictObject({ token, next });
export const inviteSchema = z.strictObject({ email: emailSchema, name: nameSchema, role: roleSchema, sections });
export const staffIdSchema = z.strictObject({ id: z.uuid() });
export const roleChangeSchema = z.strictObject({ id: z.uuid(), role: roleSchema, sections });
export const passwordSchema = z.strictObject({ current: z.string().max(256).optional(), password: chosenPassword });
export const newPasskeySchema = z.strictObject({
  name: z.string().trim().min(1, "Give it a name.").max(60, "At most 60 characters."),
  response: z.lazy(() => createdPasskeySchema),
});
export const passkeyNameSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1, "Give it a name.").max(60, "At most 60 characters."),
});
export const nothingSchema = z.strictObject({});

const bytes = z
  .string()
  .regex(/^[\w-]*$/)
  .max(16_384);
const transports = z.array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"])).max(8);
const attachment = z
  .enum(["platform", "cross-platform"])
  .nullish()
  .transform((given) => given ?? undefined);
const passkey = { id: bytes, rawId: bytes, type: z.literal("public-key"), authenticatorAttachment: attachment };
// What browsers add besides (extensions, copies of what is signed) is of no use here, and differs between them.
const createdPasskeySchema = z.object({
  ...passkey,
  response: z.object({ clientDataJSON: bytes, attestationObject: bytes, transports: transports.catch([]) }),
  clientExtensionResults: z.unknown().transform(() => ({})),
});
export const assertedPasskeySchema = z.object({
  ...passkey,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.nullish().transform((given) => given ?? undefined),
  }),
  clientExtensionResults: z.unknown().transform(() => ({})),
});

/** A browser's answers, as `PublicKeyCredential.toJSON()` writes them. */
export type CreatedPasskey = z.infer<typeof createdPasskeySchema>;
export type AssertedPasskey = z.infer<typeof assertedPasskeySchema>;

/** From where and with what somebody came: kept with the session so that they can tell it from others. */
export type Use = { network: string; agent: string };
