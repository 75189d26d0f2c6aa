import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";

export type FiledMail = { name: string; to: string; text: string };

/** The mails that a worker without a server wrote, oldest first; unfinished ones are not among them. */
export async function mailsInFolder(dataDir: string): Promise<FiledMail[]> {
  const folder = join(dataDir, "mail");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml")).sort();
  return Promise.all(
    names.map(async (name) => {
      const mail = await simpleParser(await readFile(join(folder, name)));
      const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
      return { name, to: to?.value[0]?.address ?? "", text: mail.text ?? "" };
    }),
  );
}
