import type { Letter } from "@/lib/mail/confirmation";

/** `by`: who invites. `title`: the site's. `hours`: how long the link works. */
export type StaffMail = { name: string; title: string; link: string; hours: number } & (
  { about: "invitation"; by: string } | { about: "reset" }
);

/** A mail to somebody of the staff, in the desk's language: the link that lets them in or choose a new password. */
export function staffLetter(mail: StaffMail): Letter {
  const { subject, opening, button, closing } = wordsOf(mail);
  const life =
    mail.hours >= 48 ? `${Math.floor(mail.hours / 24)} days` : mail.hours > 1 ? `${mail.hours} hours` : "one hour";
  const until = `The link works once, for ${life}.`;
  const greeting = `Hello ${mail.name},`;
  const html = [
    `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body style="font:17px/1.5 Georgia,serif;max-width:34em;margin:2em auto;padding:0 1em">`,
    `<p>${escape(greeting)}</p><p>${escape(opening)}</p>`,
    `<p><a href="${escape(mail.link)}"><strong>${button}</strong></a></p>`,
    `<p>${until}</p><p>${closing}</p></body></html>`,
  ];
  const text = [greeting, opening, `${button}:\n${mail.link}`, until, closing];
  return { subject, text: text.join("\n\n"), html: html.join("\n"), language: "en" };
}

function wordsOf(mail: StaffMail) {
  if (mail.about === "invitation")
    return {
      subject: `Your account at ${mail.title}`,
      opening: `${mail.by} has made you an account at the desk of ${mail.title}. Choose a password and come in.`,
      button: "Accept the invitation",
      closing: "If you expected nothing of the kind, do nothing.",
    };
  return {
    subject: `A new password for ${mail.title}`,
    opening: `Somebody, we hope you, asked for a new password for your account at the desk of ${mail.title}.`,
    button: "Choose a new password",
    closing: "If it was not you, do nothing: your password stays as it is.",
  };
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
