"use client";
import { Badge } from "@/components/ui/badge";
import type { Finding } from "@/lib/articles/rules/preflight";

/** What keeps a story back, then what is worth a look. */
export function Findings({ findings }: { findings: Finding[] | null }) {
  if (!findings) return <p className="quiet-text">Checking…</p>;
  if (!findings.length) return <p className="quiet-text">Checked: nothing is missing.</p>;
  const ordered = findings.toSorted((one, other) => Number(other.level === "stop") - Number(one.level === "stop"));
  return (
    <ul className="findings" aria-label="Checks">
      {ordered.map(({ level, message }, index) => (
        <li key={index}>
          <Badge tone={level === "stop" ? "danger" : "warn"}>{level === "stop" ? "Stop" : "Look"}</Badge>{" "}
          <span dir="auto">{message}</span>
        </li>
      ))}
    </ul>
  );
}
