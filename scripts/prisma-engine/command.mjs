import { createDatabase, dropDatabase, readAddress, runOn } from "./database.mjs";
import { logError, logInfo } from "./log.mjs";

/** Answers one "cli" command; the exit code is the answer, the log says why. */
export async function runCommand(command, { url }) {
  const { adminUrl, database, url: address } = readAddress(url);
  const commands = {
    "can-connect-to-database": () => runOn(address, "SELECT 1"),
    "create-database": () => createDatabase(adminUrl, database),
    "drop-database": () => dropDatabase(adminUrl, database),
  };
  try {
    if (!commands[command]) throw new Error(`This engine has no command "${command}".`);
    await commands[command]();
    logInfo("done");
    return 0;
  } catch (error) {
    process.stderr.write("\n");
    logError({ error_code: prismaCode(error), message: error.message || error.code });
    return 1;
  }
}

/** Prisma's own codes for what the command line treats apart: no such database, wrong password, nobody there. */
function prismaCode(error) {
  if (error.code === "3D000") return "P1003";
  if (error.code === "28P01") return "P1000";
  // Several addresses tried in vain come as one error holding them all.
  if (error.code === "ECONNREFUSED" || error.errors) return "P1001";
  return "P1011";
}
