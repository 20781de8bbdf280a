import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { type Answer, newIdempotencyKey, ProblemError, type WriteOptions } from "./api.ts";

/**
 * One submit by a person: `send` gets a key that stays the same when the same answers are sent again after a lost
 * connection, so that nothing happens twice.
 */
export function useSubmit<Values, Result>(
  send: (values: Values, options: WriteOptions) => Promise<Answer<Result>>,
  onDone?: (answer: Answer<Result>, values: Values) => void,
) {
  const attempt = useRef<{ key: string; values: string } | null>(null);
  const mutation = useMutation<Answer<Result>, Error, Values>({
    mutationFn: (values) => {
      const said = JSON.stringify(values);
      if (attempt.current?.values !== said) attempt.current = { key: newIdempotencyKey(), values: said };
      return send(values, { idempotencyKey: attempt.current.key });
    },
    onSuccess: (answer, values) => {
      attempt.current = null;
      onDone?.(answer, values);
    },
    onError: (error) => {
      if (isRefusal(error)) attempt.current = null;
    },
  });
  return {
    submit: mutation.mutate,
    busy: mutation.isPending,
    problem: mutation.error,
    forget: mutation.reset,
  };
}

/** The service understood it and said no: the next try is another one. */
const isRefusal = (error: Error) =>
  error instanceof ProblemError && error.status >= 400 && error.status < 500 && error.status !== 429;
