import { type Answer, ProblemError, type WriteOptions } from "./api.ts";
import { useSubmit } from "./submit.ts";

/** A submit of the version that was read. When that one is gone, the page is asked anew and nothing typed is lost. */
export const useChange = <Body, Result>(
  send: (body: Body, options: WriteOptions) => Promise<Answer<Result>>,
  refresh: () => Promise<void>,
  onDone: (data: Result, body: Body) => Promise<void>,
) =>
  useSubmit<Body, Result>(
    async (body, options) => {
      try {
        return await send(body, options);
      } catch (error) {
        if (isStale(error)) await refresh();
        throw error;
      }
    },
    ({ data }, body) => void onDone(data, body),
  );

export const isStale = (error: unknown) => error instanceof ProblemError && error.status === 412;
