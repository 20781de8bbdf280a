import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ProblemError } from "./api.ts";
import { connectOffline } from "./offline/connect.ts";
import { router } from "./router.tsx";
import { sessionQuery } from "./session.tsx";
import { applyAppearance } from "./theme.ts";

const MOST_RETRIES = 2;

/** Someone signed out elsewhere, or the session ended: ask again who is there, and let the frame say it. */
const onRefusal = (error: Error) => {
  const ended = error instanceof ProblemError && error.status === 401;
  if (ended && queryClient.getQueryData(sessionQuery.queryKey))
    void queryClient.invalidateQueries(sessionQuery);
};

const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (query.queryKey[0] !== sessionQuery.queryKey[0]) onRefusal(error);
    },
  }),
  mutationCache: new MutationCache({ onError: onRefusal }),
  // Also without a connection: then it fails at once, or is answered from what this device kept.
  defaultOptions: {
    mutations: { networkMode: "always" },
    queries: {
      networkMode: "always",
      refetchOnReconnect: true,
      staleTime: 30_000,
      retry: (failures, error) => failures < MOST_RETRIES && !isRefusal(error),
    },
  },
});

applyAppearance();
connectOffline(queryClient);
const place = document.getElementById("meedoen");
if (!place) throw new Error("index.html has no place for the app");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

/** Asking again helps against a lost connection or a busy service, not against a refusal. */
function isRefusal(error: Error): boolean {
  return error instanceof ProblemError && error.status >= 400 && error.status < 500;
}
