import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { prerender } from "react-dom/static";
import { accountsQuery } from "./pages/inloggen.queries.ts";
import { text as signIn } from "./pages/InloggenPage.text.ts";
import { router } from "./router.tsx";

/** What everyone may read, also where no script runs: the address and what stands in the tab. */
export const PUBLIC_PAGES = {
  inloggen: signIn.title,
} as const;

/** Such a page as HTML, for someone who is not signed in. One at a time: there is one router. */
export async function htmlOf(name: string): Promise<string> {
  const queries = new QueryClient();
  queries.setQueryData(accountsQuery.queryKey, []);
  router.update({ scrollRestoration: false, history: createMemoryHistory({ initialEntries: [`/${name}`] }) });
  await router.load();
  const { prelude } = await prerender(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return new Response(prelude).text();
}
