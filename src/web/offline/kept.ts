import { ProblemError } from "../api.ts";
import { keepForOffline, keptForOffline } from "./vault.ts";

export type OnTheRoad<Data> = {
  readonly data: Data;
  /** Moment (ms) at which this device read it; null when it was just now. */
  readonly sinds: number | null;
};

/**
 * A `queryFn` for what a page needs on the road: asks the service, keeps the answer, and without a connection gives what was
 * kept. What the service refuses is not answered from what was kept.
 */
export const keptQuery =
  <Data>(key: string, ask: (signal: AbortSignal) => Promise<Data>) =>
  async ({ signal }: { signal: AbortSignal }): Promise<OnTheRoad<Data>> => {
    try {
      const data = await ask(signal);
      await keepForOffline(key, data);
      return { data, sinds: null };
    } catch (error) {
      const kept = isUnreached(error) ? await keptForOffline<Data>(key) : null;
      if (kept) return kept;
      throw error;
    }
  };

export const isUnreached = (error: unknown): boolean => error instanceof ProblemError && error.status === 0;
