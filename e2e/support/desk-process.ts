import { deeds } from "./desk-deeds";
import { db } from "@/lib/db/client";

export type Order = { number: number; deed: keyof typeof deeds; asked: never };
export type Report = { number: number; value?: unknown; fault?: string };

// A process of its own, as the worker, an importer or a script is one: it does what a story asks of the newsroom.
process.on("message", ({ number, deed, asked }: Order) => {
  deeds[deed](asked).then(
    (value: unknown) => process.send?.({ number, value } satisfies Report),
    (error: Error) => process.send?.({ number, fault: error.message } satisfies Report),
  );
});
process.on("disconnect", () => void db().$disconnect());
