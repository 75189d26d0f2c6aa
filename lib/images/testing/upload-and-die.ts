import { takeIn } from "@/lib/images/commands/take-in";
import { system } from "@/lib/staff/permissions";

// A process that takes pictures in until it is killed: file after file, as named on the command line.
for (const file of process.argv.slice(2)) {
  process.stdout.write("taking in\n");
  await takeIn(system("test"), { file, filename: "x.png" });
}
