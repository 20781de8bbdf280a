import { useEffect, useRef, useState } from "react";
import type { Antwoorden, Antwoordvraag } from "./antwoorden.ts";

const REST_IN_MS = 300;

/**
 * What a plan means, once it rests: a worker of its own, so that the bands do not wait for it. It stops as soon as something
 * moves.
 */
export function useAntwoorden(vraag: Antwoordvraag, isMoving: boolean): Antwoorden | null {
  const worker = useRef<Worker | null>(null);
  const [answered, setAnswered] = useState<{ vraag: Antwoordvraag; antwoorden: Antwoorden } | null>(null);
  useEffect(() => {
    if (isMoving) return undefined;
    const rest = setTimeout(() => {
      worker.current = new Worker(new URL("./antwoorden.worker.ts", import.meta.url), { type: "module" });
      worker.current.addEventListener("message", ({ data }: MessageEvent<Antwoorden>) =>
        setAnswered({ vraag, antwoorden: data }),
      );
      worker.current.postMessage(vraag, []);
    }, REST_IN_MS);
    return () => {
      clearTimeout(rest);
      worker.current?.terminate();
    };
  }, [vraag, isMoving]);
  return answered?.vraag === vraag ? answered.antwoorden : null;
}
