import type { Sessie } from "../../modules/toegang/get-sessie.ts";
import type { Rol } from "../../modules/toegang/matrix.ts";
import { ProblemError } from "../api.ts";
import { isUnreached } from "./kept.ts";
import { countUnsentHere } from "./unsent-rows.ts";
import { queue } from "./queue.ts";
import { registerServiceWorker } from "./register.ts";
import { canKeep } from "./store.ts";
import { keepForOffline, keptForOffline, lock, reopen, unlock } from "./vault.ts";

const SESSION = "sessie";
const SIGN_OUT_LATER = "meedoen-uitloggen";

/** Who visits people and work places. For everyone else nothing is kept on a device. */
const ON_THE_ROAD: ReadonlySet<Rol> = new Set([
  "klantmanager",
  "gids",
  "jobcoach",
  "jobhunter",
  "unitleider",
]);

export type Session = Omit<Sessie, "apparaatsleutel">;

const worksOnTheRoad = ({ gebruiker }: Pick<Session, "gebruiker">): boolean =>
  gebruiker.rollen.some((rol) => ON_THE_ROAD.has(rol));

/** After signing in: opens what this device keeps for this person, and sends what still waits. */
export async function beginOffline(session: Session, apparaatsleutel: string): Promise<void> {
  if (!worksOnTheRoad(session)) return lock();
  await unlock(session.gebruiker.id, apparaatsleutel);
  await keepForOffline(SESSION, { ...session, csrfToken: "" });
  registerServiceWorker();
  void queue.flush();
}

/** Who was signed in here today, where the service cannot be asked. Signed out: nobody, and the device forgets. */
export async function sessionWithout(error: unknown): Promise<Session | null> {
  if (isUnreached(error) && !hasSignedOut() && (await reopen())) {
    const kept = await keptForOffline<Session>(SESSION);
    if (kept) {
      await queue.refresh();
      return kept.data;
    }
  }
  if (isUnreached(error) || isSignedOut(error)) await lock();
  return null;
}

const isSignedOut = (error: unknown) => error instanceof ProblemError && error.status === 401;

/** Signed out: the device forgets, but for what was not sent yet. */
export const endOffline = lock;

/** What waits on this device, of anyone: signing out may not wipe it. */
export const mustKeepUnsent = async (): Promise<boolean> => canKeep() && (await countUnsentHere()) > 0;

/** Signed out without a connection: the service hears it as soon as it can. */
export const signOutLater = (): void => localStorage.setItem(SIGN_OUT_LATER, "ja");
export const hasSignedOut = (): boolean => localStorage.getItem(SIGN_OUT_LATER) !== null;
export const signedOut = (): void => localStorage.removeItem(SIGN_OUT_LATER);
