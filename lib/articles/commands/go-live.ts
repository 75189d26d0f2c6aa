import { readCurrent } from "@/lib/articles/commands/current";
import { hold } from "@/lib/articles/commands/hold";
import type { Steer } from "@/lib/articles/commands/move";
import { publishWithin } from "@/lib/articles/commands/publish";
import { putLiveWithin, scheduleEditWithin } from "@/lib/articles/commands/put-live";
import { scheduleWithin } from "@/lib/articles/commands/schedule";
import { listFindings } from "@/lib/articles/queries/preflight";
import { momentOf } from "@/lib/articles/rules/local-time";
import { mayRead } from "@/lib/articles/rules/rights";
import type { Finding } from "@/lib/articles/rules/preflight";
import type { ChangeInput } from "@/lib/articles/schema";
import { Note } from "@/lib/articles/schema/desk";
import { change as record, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import type { ArticleState } from "@/lib/db/generated/enums";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

/**
 * `local`: when, as clocks in the edition's zone show it ("2026-03-29T09:00"); now when absent. `offset` says which of two
 * is meant when clocks go back. `override`: why it goes out though preflight stops it. `change`: of a live story's edit.
 */
export type Going = Steer & { local?: string; offset?: string; override?: string; change?: ChangeInput };
export type Gone = { state: "PUBLISHED" | "SCHEDULED"; at: string };
/** Refused by what preflight found, or by a time that comes twice. */
export type GoingRefusal = Refusal & { findings?: Finding[]; choices?: { offset: string; at: string }[] };

/**
 * Puts an article, the pending edit of a live one, or a withdrawn one before its readers: now, at a time, or, when its
 * embargo ends later, then. What preflight stops goes out for a reason alone, which the history and the audit log keep:
 * with the going live, or not at all.
 */
export function goLive(actor: Actor, going: Going, now = new Date()): Promise<Outcome<Gone, GoingRefusal>> {
  return record(actor, async (tx, traces): Promise<Outcome<Gone, GoingRefusal>> => {
    const { local, offset, override = "", ...steer } = going;
    const looked = await look(tx, actor, { id: steer.id, reason: override }, now);
    if (!looked.ok) return looked;
    const { state, timeZone, embargo, version, stops, reason } = looked.value;
    const moment = local === undefined ? done(null) : meant(local, timeZone, offset);
    if (!moment.ok) return moment;
    const wished = moment.value;
    const at = embargo && embargo > (wished ?? now) ? embargo : wished;
    const overridden = stops.length ? `Went out over ${stops.join(", ")}: ${reason}` : "";
    const note = [steer.note, overridden].filter(Boolean).join("\n");
    const outcome = await take(
      tx,
      traces,
      actor,
      { ...steer, version: steer.version ?? version, note, at, state },
      now,
    );
    if (!outcome.ok) return outcome;
    if (stops.length) traces.audit("article.override", "article", steer.id, { stops }, { reason });
    return done({ state: at ? "SCHEDULED" : "PUBLISHED", at: (at ?? now).toISOString() });
  });
}

/** The step from where the article stands. */
function take(
  tx: Tx,
  traces: Traces,
  actor: Actor,
  { at, state, ...steer }: Steer & { change?: ChangeInput; at: Date | null; state: ArticleState },
  now: Date,
): Promise<Outcome<unknown>> {
  if (state === "PUBLISHED") {
    return at
      ? scheduleEditWithin(tx, traces, actor, { ...steer, at }, now)
      : putLiveWithin(tx, traces, actor, steer, now);
  }
  if (at) return scheduleWithin(tx, traces, actor, { ...steer, at }, now);
  return publishWithin(tx, traces, actor, steer, now, state === "WITHDRAWN" ? "republish" : "publish");
}

/** What preflight says of the text that would go out, and the reason for what it stops. */
async function look(tx: Tx, actor: Actor, { id, reason }: { id: string; reason: string }, now: Date) {
  const held = await hold(tx, id);
  if (!held || !mayRead(actor, held)) return refused("There is no such article.");
  if (!may(actor, "article.publish", held.sectionId)) return refused("You may not publish in this section.");
  const said = Note.safeParse(reason);
  if (!said.success) return refused("A reason has at most 2,000 characters.", "override");
  const content = await readCurrent(tx, held);
  const findings = await listFindings(tx, content, now);
  const stops = findings.filter((finding) => finding.level === "stop");
  if (stops.length && !said.data) {
    const message = `${stops[0]?.message ?? ""} Put it right, or say why it goes out as it is.`;
    return { ok: false as const, refusal: { message, field: "override", findings } };
  }
  const { timeZone } = await tx.edition.findUniqueOrThrow({ where: { id: held.editionId } });
  return done({
    ...{ state: held.state, version: held.version, timeZone, reason: said.data },
    stops: stops.map((stop) => stop.code),
    embargo: content.embargoUntil ? new Date(content.embargoUntil) : null,
  });
}

function meant(local: string, timeZone: string, offset?: string): Outcome<Date, GoingRefusal> {
  const moment = momentOf(local, timeZone, offset);
  switch (moment.is) {
    case "one":
      return done(moment.at);
    case "none":
      return refused(
        `Clocks in ${timeZone} go forward then: ${local.slice(11, 16)} does not exist. Choose ${moment.before.slice(0, 5)} or ${moment.after.slice(0, 5)}.`,
        "local",
      );
    case "two": {
      const choices = moment.choices.map((choice) => ({ ...choice, at: choice.at.toISOString() }));
      const message = `Clocks in ${timeZone} go back then: ${local.slice(11, 16)} comes twice. Say which is meant.`;
      return { ok: false, refusal: { message, field: "offset", choices } };
    }
    case "malformed":
      return refused("This is not a time.", "local");
  }
}
