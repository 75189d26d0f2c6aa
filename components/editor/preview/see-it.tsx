"use client";
import { Monitor, Smartphone } from "lucide-react";
import { useLook } from "@/components/editor/preview/use-look";
import { Button } from "@/components/ui/button";

/** The ways to see a story as its readers will. */
export function SeeIt({ id, path }: { id: string; path: string }) {
  const look = useLook(id, path);
  return (
    <section className="panel-part" aria-label="As readers will see it">
      <h2>As readers will see it</h2>
      <p className="quiet-text">With everything you have written, also what you have not saved yet. For you alone.</p>
      <div className="panel-row">
        <Button look="primary" onClick={() => void look("desktop")}>
          <Monitor size={16} /> On a desktop
        </Button>
        <Button onClick={() => void look("phone")}>
          <Smartphone size={16} /> On a phone
        </Button>
      </div>
    </section>
  );
}
