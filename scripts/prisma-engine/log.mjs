// The command line reads the engine's log from stderr, one JSON object a line.

export const logLine = (line) => void process.stderr.write(`${line}\n`);
export const logInfo = (message) => log("INFO", { message });
export const logError = (fields) => log("ERROR", { is_panic: false, ...fields });

function log(level, fields) {
  logLine(JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: "schema_engine::logger" }));
}
