import type { Plugin, Rolldown } from "vite";
import { OFFLINE_PAGES } from "./offline-pages.ts";

type Bundle = Rolldown.OutputBundle;

/** Builds `sw.js` beside the app, with the list of what has to be on the device. */
export const serviceWorker = (id: string): Plugin => ({
  name: "meedoen-service-worker",
  apply: ({ build }, { command }) => command === "build" && !build?.ssr,
  buildStart() {
    this.emitFile({ type: "chunk", id, fileName: "sw.js" });
  },
  generateBundle(_, bundle) {
    const worker = bundle["sw.js"];
    if (worker?.type !== "chunk") throw new Error("The service worker was not built");
    if (worker.imports.length > 0) throw new Error("The service worker cannot import");
    const bestanden = shellOf(bundle).map((file) => `/${file}`);
    const versie = hashOf(bestanden.join());
    worker.code = `self.SCHIL=${JSON.stringify({ bestanden, versie })};\n${worker.code}`;
  },
});

/** The entry, the pages for on the road, all they import, the styles and the fonts for our letters. */
function shellOf(bundle: Bundle): string[] {
  const names = new Set<string>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (names.has(name) || chunk?.type !== "chunk") return;
    names.add(name);
    for (const next of chunk.imports) add(next);
  };
  for (const output of Object.values(bundle)) {
    if (output.type === "asset") {
      if (/\.css$|latin(-ext)?-wght-normal.*\.woff2$/.test(output.fileName)) names.add(output.fileName);
    } else if (output.fileName !== "sw.js" && (output.isEntry || isForOnTheRoad(output.facadeModuleId)))
      add(output.fileName);
  }
  return [...names].toSorted();
}

/** A page that works offline, or what shows what it could not send. */
const isForOnTheRoad = (moduleId: string | null): boolean => {
  const [, name = ""] = /\/pages\/(?:.*\/)?([\w.]+)\.tsx?$/.exec(moduleId ?? "") ?? [];
  return OFFLINE_PAGES.includes(name) || name.endsWith(".unsent");
};

/** FNV-1a over the names, that hold the hashes of what is inside. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16);
}
