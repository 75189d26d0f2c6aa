import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installIfNeeded, isInstalled } from "./install.mjs";
import { nodeTooOld } from "./node-version.mjs";

/** The first steps of every command, in plain JavaScript since nothing is installed yet; then the rest, in TypeScript. */
export async function prepareThenRun(file) {
  const complaint = nodeTooOld();
  if (complaint) fail(complaint);
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  process.chdir(root);
  await install(root);
  const { register } = await import(pathToFileURL(join(root, "node_modules/tsx/dist/esm/api/index.mjs")).href);
  register();
  const { main } = await import(pathToFileURL(join(root, file)).href);
  await main(process.argv.slice(2));
}

async function install(root) {
  if (isInstalled(root)) return;
  const began = Date.now();
  console.log("Installing dependencies (npm ci)");
  try {
    await installIfNeeded(root);
  } catch (error) {
    fail(`The dependencies could not be installed: ${error.message}`);
  }
  console.log(`Installed dependencies, ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
