import { queryOptions } from "@tanstack/react-query";
import { createContext, use } from "react";
import type { Sessie } from "../modules/toegang/get-sessie.ts";
import { get, keepCsrfToken, ProblemError, queryText, remove } from "./api.ts";
import {
  beginOffline,
  endOffline,
  hasSignedOut,
  mustKeepUnsent,
  type Session,
  sessionWithout,
  signedOut,
  signOutLater,
} from "./offline/session.ts";

/** Who is signed in, and the day it is for the service (`vandaag`). */
export type { Session } from "./offline/session.ts";

export const sessionQuery = queryOptions({
  queryKey: ["sessie"],
  queryFn: ({ signal }) => ask(signal).catch(orKept),
  staleTime: 5 * 60_000,
  retry: false,
});

async function ask(signal: AbortSignal): Promise<Session> {
  const { apparaatsleutel, ...session } = await get<Sessie>("/sessie", signal);
  keepCsrfToken(session.csrfToken);
  if (hasSignedOut()) {
    await endSession();
    return get<Session>("/sessie", signal); // says that nobody is signed in
  }
  await beginOffline(session, apparaatsleutel);
  return session;
}

/** Without a connection: who was signed in here today. */
async function orKept(error: unknown): Promise<Session> {
  const kept = await sessionWithout(error);
  if (kept) return kept;
  throw error;
}

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Only on pages that need a sign-in; the frame shows those only with a session. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("This page is open to everyone: it cannot ask for a session");
  return session;
}

/** As `useSession`, on pages that are open to everyone. */
export const useOptionalSession = (): Session | null => use(SessionContext);

/** Ends the session, also when the service no longer knew it, and starts clean. Only what was not sent yet stays. */
export async function signOut(): Promise<void> {
  signOutLater();
  const naar = await endSession();
  location.assign(naar ?? "/inloggen");
}

async function endSession(): Promise<string | null> {
  const bewaar = (await mustKeepUnsent()) || null;
  try {
    const { data } = await remove<{ naar: string }>(`/sessie${queryText({ bewaar })}`);
    signedOut();
    return data.naar;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) signedOut();
    return null;
  } finally {
    await endOffline();
  }
}
