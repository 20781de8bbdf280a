import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useRouterState,
} from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { AppFrame } from "./AppFrame.tsx";
import { ProblemError, queryText } from "./api.ts";
import { useGo } from "./location.ts";
import { navigationFor, readsPortal } from "./navigation.ts";
import { ErrorState, NoAccessState, Page, PageSkeleton } from "./nlds/index.ts";
import { NothingYet } from "./NothingYet.tsx";
import { pages } from "./pages.ts";
import { SessionWarning } from "./SessionWarning.tsx";
import { type Session, SessionContext, sessionQuery, useSession } from "./session.tsx";
import { text } from "./web.text.ts";

const SIGN_IN = "/inloggen";
const OPEN: ReadonlySet<string> = new Set(pages.filter(({ open }) => open).map(({ path }) => path));

const root = createRootRoute({ component: Root, notFoundComponent: NotFound, errorComponent: Broken });

const routes = [
  createRoute({ getParentRoute: () => root, path: "/", component: Home }),
  ...pages.map(({ path, load }) =>
    createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) }),
  ),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultPendingMs: 150,
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: NotFound,
  // Plain text behind the question mark: what is typed there is what a page reads.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => queryText(search as Record<string, string>),
});

/** The frame around every page; pages that are not open to everyone wait for the session. */
function Root() {
  const session = useQuery(sessionQuery);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const route = useRouterState({ select: ({ matches }) => String(matches.at(-1)?.routeId) });
  const open = pathname === SIGN_IN || OPEN.has(route);
  return (
    <SessionContext value={session.data ?? null}>
      <AppFrame session={session.data ?? null} pathname={pathname}>
        {session.data && <SessionWarning session={session.data} error={session.error} />}
        <Shown open={open} session={session} />
      </AppFrame>
    </SessionContext>
  );
}

function Shown({
  open,
  session: { data, error, refetch },
}: {
  open: boolean;
  session: Pick<UseQueryResult<Session>, "data" | "error" | "refetch">;
}): ReactNode {
  if (open) return <Outlet />;
  if (!data) return <WithoutSession error={error} retry={refetch} />;
  return readsPortal(data.gebruiker.rollen) ? <ToOwnPages /> : <Outlet />;
}

/** An inwoner, and who acts for one, goes on to pages that the app does not make. */
function ToOwnPages() {
  useEffect(() => location.replace("/mijn"), []);
  return <Loading />;
}

function WithoutSession({ error, retry }: { error: Error | null; retry: () => Promise<unknown> }): ReactNode {
  if (!error) return <Loading />;
  if (error instanceof ProblemError && error.status === 401) return <ToSignIn />;
  const problem =
    error instanceof ProblemError ? error : { code: text.screenCode, detail: text.problemDetail };
  return (
    <Page title={text.problem}>
      <ErrorState code={problem.code} text={problem.detail} onRetry={() => void retry()} />
    </Page>
  );
}

/** To the sign-in page, and back here afterwards. */
function ToSignIn() {
  const go = useGo();
  const here = useRouterState({ select: ({ location }) => location.href });
  useEffect(() => go(SIGN_IN + queryText({ naar: here === "/" ? "" : here }), { replace: true }), [go, here]);
  return <Loading />;
}

/** Everyone starts at the first word of their own navigation. */
function Home() {
  const go = useGo();
  const { gebruiker } = useSession();
  const [first] = navigationFor(gebruiker.rollen);
  useEffect(() => {
    if (first) go(first.path, { replace: true });
  }, [go, first]);
  return first ? <Loading /> : <NothingYet />;
}

function Loading() {
  return (
    <Page title="">
      <PageSkeleton label={text.loadingPage} />
    </Page>
  );
}

function NotFound() {
  return (
    <Page title={text.notFound}>
      <NoAccessState />
    </Page>
  );
}

/** A defect of ours, or code that could not be loaded: loading the page again is the way on. */
function Broken() {
  return (
    <Page title={text.problem}>
      <ErrorState code={text.screenCode} text={text.problemDetail} onRetry={() => location.reload()} />
    </Page>
  );
}
