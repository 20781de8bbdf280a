import { useEffect, useRef, useState } from "react";

/** `live`: told of each change. `looks`: asked every so often, where the network lets no stream through. */
export type LiveState = "connecting" | "live" | "looks" | "paused" | "asleep" | "ended";

const STREAM = "/api/v1/sturing/live";
const OPENS_WITHIN_MS = 8_000;
const LOOK_EVERY_MS = 15_000;
/** Nobody looks any more: a screen that is left alone does not keep a session awake. */
const ASLEEP_AFTER_MS = 20 * 60_000;
const FAILURES = 3;
/** However much happens, the figures are asked for once in this time. */
const ASK_EVERY_MS = 1_000;

/**
 * Follows the region for as long as the page is looked at.
 * @param moved something changed, or may have: ask again
 */
export function useLive(paused: boolean, moved: () => void): LiveState {
  const awake = useAwake();
  const [state, setState] = useState<LiveState>("connecting");
  const latest = useRef(moved);
  useEffect(() => {
    latest.current = moved;
  }, [moved]);
  useEffect(() => {
    if (paused || !awake) return undefined;
    return follow({ tell: setState, moved: atMostOnceIn(ASK_EVERY_MS, () => latest.current()) });
  }, [paused, awake]);
  if (paused) return "paused";
  return awake || state === "ended" ? state : "asleep";
}

/** At once, and once more at the end of the time where it was asked again meanwhile. */
function atMostOnceIn(time: number, run: () => void): () => void {
  let resting = false;
  let again = false;
  const go = () => {
    if (resting) {
      again = true;
      return;
    }
    resting = true;
    run();
    setTimeout(() => {
      resting = false;
      if (again) {
        again = false;
        go();
      }
    }, time);
  };
  return go;
}

type Following = { readonly tell: (state: LiveState) => void; readonly moved: () => void };

function follow({ tell, moved }: Following): () => void {
  let looking: ReturnType<typeof setInterval> | undefined;
  let failures = 0;
  const stream = new EventSource(STREAM);
  const look = () => {
    stream.close();
    clearTimeout(late);
    tell("looks");
    if (looking !== undefined) return;
    moved();
    looking = setInterval(moved, LOOK_EVERY_MS);
  };
  const late = setTimeout(look, OPENS_WITHIN_MS);
  tell("connecting");
  stream.addEventListener("begin", () => {
    clearTimeout(late);
    failures = 0;
    tell("live");
    moved(); // before the stream was there, or while it was away, something may have been missed
  });
  stream.addEventListener("beweging", moved);
  stream.addEventListener("einde", () => {
    stream.close();
    tell("ended");
  });
  stream.addEventListener("error", () => {
    failures++;
    if (stream.readyState === EventSource.CLOSED || failures >= FAILURES) look();
  });
  return () => {
    stream.close();
    clearTimeout(late);
    clearInterval(looking);
  };
}

/** Someone looks: the page is in sight, and was touched not too long ago. */
function useAwake(): boolean {
  const [awake, setAwake] = useState(!document.hidden);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const touched = () => {
      clearTimeout(timer);
      setAwake(!document.hidden);
      timer = setTimeout(() => setAwake(false), ASLEEP_AFTER_MS);
    };
    touched();
    const signs = ["pointerdown", "pointermove", "keydown", "visibilitychange"] as const;
    for (const sign of signs) document.addEventListener(sign, touched, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, touched);
    };
  }, []);
  return awake;
}
