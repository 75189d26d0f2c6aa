import pino from "pino";

/** One JSON line an event on stdout. Addresses, tokens and networks of people never go in. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});
