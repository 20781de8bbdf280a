import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemError } from "./api.ts";
import {
  Alert,
  Button,
  ErrorState,
  NoAccessState,
  Page,
  Opening,
  PageSkeleton,
  PartMissing,
  Skeleton,
} from "./nlds/index.ts";
import { text } from "./web.text.ts";

type Query<Data> = Pick<UseQueryResult<Data>, "data" | "error" | "isPending" | "refetch">;

export type PageStateProps<Data> = {
  query: Query<Data>;
  /** For the tab while there is no data: "Dossier". */
  title: string;
  /** What a screen reader hears while loading: "Dossier wordt geladen". */
  loading?: string;
  isEmpty?: (data: Data) => boolean;
  /** A whole `Page`, as for `children`. */
  empty?: ReactNode;
  /** The whole `Page` for this data. */
  children: (data: Data) => ReactNode;
};

/** The states of a page: loading, empty, failed, not for this person, filled. */
export function PageState<Data>({ query, title, loading, isEmpty, empty, children }: PageStateProps<Data>) {
  const { data, error, isPending, refetch } = query;
  if (data !== undefined) return isEmpty?.(data) && empty ? empty : children(data);
  return (
    <Page title={title}>
      {isPending && <PageSkeleton label={loading ?? text.loadingPage} />}
      {error && isClosed(error) && <NoAccessState />}
      {error && !isClosed(error) && (
        <ErrorState code={codeOf(error)} text={detailOf(error)} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

export type PartStateProps<Data> = {
  query: Query<Data>;
  /** With a capital, in the plural: "De gegevens van UWV". */
  part: string;
  loading?: string;
  lines?: number;
  /** The sentence that opens the page stands in this part: without it, the part itself is named there. */
  opens?: boolean;
  children: (data: Data) => ReactNode;
};

/** The states of one part of a page: the rest works when it fails. */
export function PartState<Data>({ query, part, loading, lines, opens, children }: PartStateProps<Data>) {
  const { data, isPending, refetch } = query;
  if (data !== undefined) return children(data);
  return (
    <>
      {opens && <Opening>{part}</Opening>}
      {isPending ? (
        <Skeleton {...(loading && { label: loading })} {...(lines && { lines })} />
      ) : (
        <PartMissing part={part} action={<Button onPress={() => void refetch()}>{text.retry}</Button>} />
      )}
    </>
  );
}

/** What went wrong at a submit, above the buttons; nothing when nothing did. */
export function ProblemAlert({ problem }: { problem: Error | null }) {
  if (!problem) return null;
  return (
    <Alert kind="error" heading={problem instanceof ProblemError ? problem.title : text.problem}>
      {detailOf(problem)} {text.callWithCode(codeOf(problem))}
    </Alert>
  );
}

/** Absent, out of scope and not allowed look the same. */
const isClosed = (error: Error) =>
  error instanceof ProblemError && (error.status === 403 || error.status === 404 || isOtherAddress(error));

/** What stands in the address of a page and not in its filters: where that can be nothing, there is no such page. */
const IN_ADDRESS = new Set(["id", "code"]);
const isOtherAddress = ({ status, velden }: ProblemError) => {
  const names = Object.keys(velden);
  return status === 400 && names.length > 0 && names.every((name) => IN_ADDRESS.has(name));
};

const codeOf = (error: Error) => (error instanceof ProblemError ? error.code : text.screenCode);

const detailOf = (error: Error) => (error instanceof ProblemError ? error.detail : text.problemDetail);
