import { useSyncExternalStore } from "react";
import { isReached, onReach } from "../api.ts";

/** Is there no connection? The browser says so, or the last request found no service. */
export const useOffline = (): boolean => useSyncExternalStore(listen, isOffline, () => false);

const isOffline = (): boolean => !navigator.onLine || !isReached();

function listen(changed: () => void): () => void {
  const stop = onReach(changed);
  addEventListener("online", changed);
  addEventListener("offline", changed);
  return () => {
    stop();
    removeEventListener("online", changed);
    removeEventListener("offline", changed);
  };
}
