import { queryOptions } from "@tanstack/react-query";
import { createContext, use } from "react";
import type { Sessie } from "../modules/toegang/get-sessie.ts";
import { get, keepCsrfToken, remove } from "./api.ts";

/** Who is signed in, and the day it is for the service (`vandaag`). */
export type Session = Sessie;

export const sessionQuery = queryOptions({
  queryKey: ["sessie"],
  queryFn: async ({ signal }) => {
    const session = await get<Session>("/sessie", signal);
    keepCsrfToken(session.csrfToken);
    return session;
  },
  staleTime: 5 * 60_000,
  retry: false,
});

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Only on pages that need a sign-in; the frame shows those only with a session. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("This page is open to everyone: it cannot ask for a session");
  return session;
}

/** As `useSession`, on pages that are open to everyone. */
export const useOptionalSession = (): Session | null => use(SessionContext);

/** Ends the session, also when the service no longer knew it, and starts clean. */
export async function signOut(): Promise<void> {
  const ended = await remove<{ naar: string }>("/sessie").catch(() => null);
  location.assign(ended?.data.naar ?? "/inloggen");
}
