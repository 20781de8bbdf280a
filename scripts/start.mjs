// Builds the web app where it changed, and starts the service.
import path from "node:path";
import { isNewEnough, newNode, root, runInstead } from "./node.mjs";

if (isNewEnough) {
  await import("./build.mjs");
  await import("../src/http/main.ts");
} else {
  runInstead(newNode(), [path.join(root, "scripts/start.mjs")]);
}
