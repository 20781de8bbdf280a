/**
 * The shell of the app on the device: pages and built files, so that the app opens without a connection. Answers of the API
 * never pass here: what a page needs of those lies encrypted in the vault.
 */
type Scope = {
  /** Written in front of this file by the build: what the pages for on the road need, and the hash of that. */
  readonly SCHIL: { readonly bestanden: readonly string[]; readonly versie: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(kind: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", listener: (event: Fetching) => void): void;
};
type Lasting = { waitUntil(work: Promise<unknown>): void };
type Fetching = { readonly request: Request; respondWith(answer: Promise<Response>): void };

const scope = globalThis as unknown as Scope;
const SHELL = "/";
const PREFIX = "meedoen-schil-";
const NO_PAGE = /^\/(api|oidc|oidc-interactie|metrics|gezondheid|aanmelden|algoritme)(\/|$)|\.\w+$/;
const cacheName = PREFIX + scope.SCHIL.versie;
/** A connection that is there and does nothing is no connection. */
const PATIENCE_IN_MS = 6000;

scope.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([SHELL, ...scope.SCHIL.bestanden])));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder().then(() => scope.clients.claim()));
});

scope.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (pathname.startsWith("/assets/") || pathname === "/merk.svg")
    event.respondWith(builtFile(event.request));
  else if (mode === "navigate" && !NO_PAGE.test(pathname)) event.respondWith(page(event.request));
});

/** The name holds the hash of what is inside: what is here is right. */
async function builtFile(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

/** Always the newest; the kept shell only where the service does not answer. */
async function page(request: Request): Promise<Response> {
  const patience = new Promise<undefined>((done) => setTimeout(done, PATIENCE_IN_MS));
  const asked = fetch(request);
  const answer = await Promise.race([asked.catch(() => undefined), patience]);
  return answer ?? (await caches.match(SHELL)) ?? asked;
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== cacheName).map((name) => caches.delete(name)),
  );
}
