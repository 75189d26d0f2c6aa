import { mkdir, open, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createTransport } from "nodemailer";

/** Where mails lie that have no server to go to. */
export const mailFolder = (dataDir: string): string => resolve(dataDir, "mail");

export type Filed = { id: string; at: Date };

/**
 * Writes one mail as an .eml file, whole or not at all. Its name sorts by time and belongs to the delivery, so writing
 * the same delivery again replaces the file.
 */
export async function fileMail(folder: string, { id, at }: Filed, mail: Parameters<typeof composer.sendMail>[0]) {
  const { message } = await composer.sendMail(mail);
  if (!Buffer.isBuffer(message)) throw new Error("The mail was not written as one piece.");
  const path = join(folder, `${at.toISOString().replaceAll(":", "-")}-${id}.eml`);
  await mkdir(folder, { recursive: true });
  // Readable by the owner alone: the link in it is a key.
  const file = await open(`${path}.part`, "w", 0o600);
  try {
    await file.writeFile(message);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
