import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { serviceWorker } from "./src/web/offline/service-worker-build.ts";

export default defineConfig({
  plugins: [react(), serviceWorker(join(import.meta.dirname, "src/web/offline/service-worker.ts"))],
  build: {
    outDir: join(import.meta.dirname, "dist/web"),
    emptyOutDir: true,
    // Fonts and images stay files: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            { name: "tanstack", test: /node_modules[\\/]@tanstack[\\/]/, priority: 20 },
            { name: "figuur", test: /node_modules[\\/](d3-|internmap)/, priority: 10 },
          ],
        },
      },
    },
  },
});
