import { useEffect, useRef, useState } from "react";
import type { Antwoorden, Antwoordvraag } from "./antwoorden.ts";

const REST_IN_MS = 300;

/** What a plan means, once it rests: a worker of its own, so that the bands do not wait for it. */
export function useAntwoorden(vraag: Antwoordvraag): Antwoorden | null {
  const worker = useRef<Worker | null>(null);
  const [answered, setAnswered] = useState<{ vraag: Antwoordvraag; antwoorden: Antwoorden } | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    const rest = setTimeout(() => {
      worker.current?.terminate(); // whoever asks anew does not wait for the old answer
      worker.current = new Worker(new URL("./antwoorden.worker.ts", import.meta.url), { type: "module" });
      worker.current.addEventListener("message", ({ data }: MessageEvent<Antwoorden>) =>
        setAnswered({ vraag, antwoorden: data }),
      );
      worker.current.postMessage(vraag, []);
    }, REST_IN_MS);
    return () => clearTimeout(rest);
  }, [vraag]);
  return answered?.vraag === vraag ? answered.antwoorden : null;
}
