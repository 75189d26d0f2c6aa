#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which its command line would download from a host of its own. This is the
// same engine as WebAssembly, from npm, speaking the native one's protocol; prisma.config.ts points at this file.
import { readArguments } from "./prisma-engine/arguments.mjs";
import { runCommand } from "./prisma-engine/command.mjs";
import { converse } from "./prisma-engine/conversation.mjs";

const given = readArguments(process.argv.slice(2));
if (given.command) process.exit(await runCommand(given.command, given.datasource));
await converse(given);
process.exit(0);
