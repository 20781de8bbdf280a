// The service that starts again at every change of its code, and the web app that Vite renews in the browser.
import { spawn } from "node:child_process";
import path from "node:path";
import { newNode, root, toolEnvironment } from "./node.mjs";

const SERVICE_PORT = process.env.PORT ?? "3000";
const PAGE_PORT = Number(process.env.PAGE_PORT ?? 5173);

const service = spawn(newNode(), ["--watch", "--watch-preserve-output", "src/http/main.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...toolEnvironment, PORT: SERVICE_PORT, PUBLIC_URL: `http://localhost:${PAGE_PORT}` },
});
const { createServer } = await import("vite");
const target = `http://127.0.0.1:${SERVICE_PORT}`;
const toService = { target, changeOrigin: false };
const pages = await createServer({
  root: path.join(root, "src/web"),
  configFile: path.join(root, "vite.config.ts"),
  server: {
    port: PAGE_PORT,
    strictPort: true,
    proxy: { "^/(api|oidc|oidc-interactie|aanmelden)(/|$|\\?)": toService },
  },
});
await pages.listen();
pages.printUrls();

let isStopping = false;
const stop = () => {
  if (isStopping) return;
  isStopping = true;
  service.kill("SIGTERM");
  service.once("exit", () => void pages.close().then(() => process.exit(0)));
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
