import { Logger, type LogLevel } from "graphile-worker";
import { log } from "@/lib/log";

/** The queue's own messages as lines of our log. Its chatter of jobs begun and done is "debug". */
export const jobsLogger = new Logger(({ taskIdentifier, jobId }) => (level, message) => {
  log[LEVELS[level]]({ task: taskIdentifier, job: jobId }, message);
});

const LEVELS: Record<`${LogLevel}`, "error" | "warn" | "debug"> = {
  error: "error",
  warning: "warn",
  info: "debug",
  debug: "debug",
};
