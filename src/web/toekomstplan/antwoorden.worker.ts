import { antwoordenOp, type Antwoordvraag } from "./antwoorden.ts";

self.addEventListener("message", ({ data }: MessageEvent<Antwoordvraag>) =>
  self.postMessage(antwoordenOp(data), { transfer: [] }),
);
