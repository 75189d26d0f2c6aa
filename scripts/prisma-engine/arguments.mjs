import { readFileSync } from "node:fs";

/**
 * What Prisma's command line passes to a schema engine: the schema's files, the datasource, and one command ("cli …")
 * when it wants an answer instead of a conversation.
 * @param {string[]} argv
 */
export function readArguments(argv) {
  /** @type {{ schemas: [string, string][], datasource: { url?: string, shadowDatabaseUrl?: string }, command?: string }} */
  const given = { schemas: [], datasource: {} };
  for (let i = 0; i < argv.length; i++) {
    switch (argv[i]) {
      case "--datamodels":
      case "-d":
        given.schemas.push([argv[++i], readFileSync(argv[i], "utf8")]);
        break;
      case "--datasource":
        given.datasource = JSON.parse(argv[++i]);
        break;
      case "--enabled-preview-features":
      case "--extension-types":
        i++;
        break;
      case "cli":
        given.command = argv[++i];
    }
  }
  return given;
}
