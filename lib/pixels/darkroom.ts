import { json } from "node:stream/consumers";
import sharp from "sharp";
import { DamagedPicture } from "@/lib/pixels/limits";
import { DarkroomOrder, type DarkroomAnswer } from "@/lib/pixels/order";
import { printAll } from "@/lib/pixels/print-all";
import { prove } from "@/lib/pixels/prove";

// A process of its own for one stranger's file: what it does to a decoder, it does here. It knows no secret and no database.

// Whatever the first bytes say, no other decoder is ever tried.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["Jpeg", "Png", "Webp", "Heif", "Nsgif"].map((format) => `VipsForeignLoad${format}`) });

process.stdout.write(JSON.stringify(await work(DarkroomOrder.parse(await json(process.stdin)))));

async function work(order: DarkroomOrder): Promise<DarkroomAnswer> {
  try {
    return order.do === "prove" ? await prove(order) : await printAll(order);
  } catch (error) {
    if (error instanceof DamagedPicture) return { fault: error.message };
    throw error;
  }
}
