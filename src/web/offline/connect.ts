import type { QueryClient } from "@tanstack/react-query";
import { sessionQuery } from "../session.tsx";
import { queue } from "./queue.ts";
import { openFor } from "./vault.ts";

const TRY_AGAIN_EVERY_MS = 20_000;

/** Sends what waits when the connection is back, when someone looks at the page again, and now and then. */
export function connectOffline(client: QueryClient): void {
  queue.connect({
    signedIn: async () => {
      const who = openFor();
      const session = await client.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
      return session !== null && session.gebruiker.id === who;
    },
    onSent: () => void client.invalidateQueries(),
  });
  const flush = () => {
    const session = client.getQueryData(sessionQuery.queryKey);
    if (session?.csrfToken === "")
      void client.invalidateQueries(sessionQuery); // the kept one: ask who is there, then send
    else void queue.flush();
  };
  addEventListener("online", flush);
  addEventListener("visibilitychange", () => document.visibilityState === "visible" && flush());
  setInterval(() => isWaiting() && flush(), TRY_AGAIN_EVERY_MS);
}

const isWaiting = () => queue.entries().some(({ stand }) => stand.soort === "wacht");
