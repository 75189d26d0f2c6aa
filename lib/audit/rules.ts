import { Temporal } from "temporal-polyfill";

export type Difference = { name: string; before?: string; after?: string };

/** What differs between two states, by name; whatever is no object counts as one nameless value. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({ name, before: shown(was[name]), after: shown(is[name]) }))
    .filter((one) => one.before !== one.after);
}

/** A deed as somebody would say it, before the name of what it was done to: "published", "changed the role of". */
export function deedName(deed: string): string {
  const said = SAID[deed];
  if (said) return said;
  const [subject = "", verb = ""] = deed.split(".");
  const apart = verb.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${apart} ${subject}`.trim();
}

/** The moment a day ("2026-03-29") begins in a zone (IANA name); where clocks go forward at midnight, later than 0:00. */
export function startOfDay(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

export const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const SAID: Record<string, string> = {
  "article.file": "filed",
  "article.revise": "changed",
  "article.submit": "handed in",
  "article.askForChanges": "asked for changes of",
  "article.approve": "marked as ready",
  "article.schedule": "scheduled",
  "article.publish": "published",
  "article.republish": "published again",
  "article.withdraw": "withdrew",
  "article.restoreToDraft": "made a draft again of",
  "article.override": "went past preflight with",
  "article.saveEdit": "saved a change of",
  "article.scheduleEdit": "scheduled a change of",
  "article.dropEdit": "dropped the change of",
  "article.assign": "assigned",
  "article.setEnd": "set the end of",
  "article.takeBack": "took back the last step with",
  "article.takeOver": "took over",
  "banner.announce": "announced in the banner",
  "banner.standDown": "stood the banner down",
  "byline.open": "opened the byline",
  "byline.revise": "changed the byline",
  "byline.close": "closed the byline",
  "edition.retitle": "retitled the edition",
  "front.arrange": "arranged the front page",
  "front.pick": "picked a story for the front page",
  "image.receive": "handed in the picture",
  "image.describe": "described the picture",
  "image.replace": "replaced the file of the picture",
  "image.delete": "deleted the picture",
  "placement.place": "added a widget",
  "placement.revise": "changed a widget",
  "placement.remove": "removed a widget",
  "placement.order": "put the widgets in order",
  "preview.share": "shared a draft",
  "preview.end": "ended a shared draft",
  "section.open": "opened the section",
  "section.revise": "changed the section",
  "section.close": "closed the section",
  "section.order": "put the sections in order",
  "session.end": "ended a session",
  "session.endAll": "ended every session",
  "session.endOthers": "ended every other session",
  "setting.change": "changed a setting",
  "staff.signIn": "signed in",
  "staff.setUp": "became the first administrator",
  "staff.offerSetup": "made a link for the first administrator",
  "staff.offerSignIn": "made a sign-in link for",
  "staff.invite": "invited",
  "staff.inviteAgain": "invited again",
  "staff.join": "accepted the invitation",
  "staff.changeRole": "changed the role of",
  "staff.disable": "disabled the account of",
  "staff.enable": "enabled the account of",
  "staff.secure": "added a second factor",
  "staff.unsecure": "removed a second factor",
  "staff.renewCodes": "drew new recovery codes",
  "staff.renamePasskey": "renamed a passkey",
  "staff.changePassword": "changed the password",
  "staff.resetPassword": "chose a new password",
  "topic.open": "opened the topic",
  "topic.revise": "changed the topic",
  "topic.merge": "merged the topic",
  "topic.close": "closed the topic",
};

function partsOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  return typeof value === "object" && !Array.isArray(value) ? { ...value } : { "": value };
}

function shown(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" ? value : JSON.stringify(value, null, typeof value === "object" ? 1 : 0);
}
