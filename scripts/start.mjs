// Builds the web app where it changed, and starts the service.
import { spawnSync } from "node:child_process";
import module from "node:module";
import path from "node:path";
import { isNewEnough, newNode, root, runInstead } from "./node.mjs";

if (isNewEnough) {
  // in a process of its own, so that the service does not keep the memory of the build
  const { status } = spawnSync(process.execPath, [path.join(root, "scripts/build.mjs")], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
  // a folder of our own: what others can write to must not become our code
  module.enableCompileCache(path.join(root, "node_modules/.cache/node"));
  await import("../src/http/main.ts");
} else {
  runInstead(newNode(), [path.join(root, "scripts/start.mjs")]);
}
