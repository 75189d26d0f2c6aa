import { confirmationWords } from "@/lib/mail/words";

export type Letter = { subject: string; text: string; html: string; language: string };

export type Confirmation = { title: string; language: string; lists: string[]; link: string; hours: number };

/** The mail that asks whether a sign-up was meant, as text and as plain HTML. */
export function confirmationLetter({ title, language, lists, link, hours }: Confirmation): Letter {
  const words = confirmationWords(language);
  const text = [
    words.ask(title),
    lists.length ? [words.lists, ...lists.map((name) => `  - ${name}`)].join("\n") : "",
    `${words.button}:\n${link}`,
    words.until(hours),
    words.ignore,
  ];
  const html = [
    `<!doctype html><html lang="${escape(language)}" dir="${words.direction}"><head><meta charset="utf-8">`,
    `<title>${escape(words.subject(title))}</title></head>`,
    `<body style="font:17px/1.5 Georgia,serif;max-width:34em;margin:2em auto;padding:0 1em">`,
    `<p>${escape(words.ask(title))}</p>`,
    lists.length
      ? `<p>${escape(words.lists)}</p><ul>${lists.map((name) => `<li>${escape(name)}</li>`).join("")}</ul>`
      : "",
    `<p><a href="${escape(link)}"><strong>${escape(words.button)}</strong></a></p>`,
    `<p>${escape(words.until(hours))}</p><p>${escape(words.ignore)}</p></body></html>`,
  ];
  return { subject: words.subject(title), text: text.filter(Boolean).join("\n\n"), html: html.join("\n"), language };
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
