import type { Page } from "playwright-core";

/**
 * Signs in as someone of the demo region, in the browser of this page, and opens `naar`. The context of the page knows
 * the service: `browser.newContext({ baseURL: service.address })`.
 */
export async function signIn(page: Page, aanmeldnaam: string, naar = "/"): Promise<void> {
  const { request } = page.context();
  const asking = await request.get("/aanmelden");
  const uid = new URL(asking.url()).searchParams.get("uid") ?? "";
  const chosen = await request.post(`/oidc-interactie/${uid}`, {
    data: { aanmeldnaam },
    headers: { accept: "application/json" },
  });
  if (!chosen.ok())
    throw new Error(`Signing in as ${aanmeldnaam}: ${chosen.status()} ${await chosen.text()}`);
  const { naar: next } = (await chosen.json()) as { naar: string };
  await request.get(next);
  await page.goto(naar);
}

/** Signs in without a browser: a client that keeps cookies, sends the CSRF token and follows no redirect by itself. */
export async function signInClient(address: string, aanmeldnaam: string) {
  const client = cookieClient(address);
  const away = await client.fetch("/aanmelden?naar=/mijn-dag");
  const asking = await client.fetch(location(away));
  const uid = new URL(location(asking), address).searchParams.get("uid") ?? "";
  const chosen = await client.fetch(`/oidc-interactie/${uid}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ aanmeldnaam }),
  });
  const { naar } = (await chosen.json()) as { naar: string };
  const back = await client.fetch(naar);
  const arrived = await client.fetch(location(back));
  const session = (await (await client.fetch("/api/v1/sessie")).json()) as { csrfToken: string };
  const changing = { "content-type": "application/json", "x-csrf-token": session.csrfToken };
  const change =
    (method: "POST" | "PUT" | "DELETE") =>
    (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
      client.fetch(`/api/v1${path}`, {
        method,
        headers: { ...changing, "idempotency-key": crypto.randomUUID(), ...headers },
        body: JSON.stringify(body),
      });
  return {
    ...client,
    arrived,
    authorizationUrl: new URL(location(away), address),
    csrfToken: session.csrfToken,
    get: (path: string) => client.fetch(`/api/v1${path}`),
    post: change("POST"),
    put: change("PUT"),
    del: change("DELETE"),
  };
}

/** As a browser keeps cookies, path included. */
export function cookieClient(address: string) {
  const cookies = new Map<string, { value: string; path: string }>();
  const send = async (target: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(target, address);
    const sent = [...cookies].filter(([, { path }]) => url.pathname.startsWith(path));
    const headers = new Headers(init.headers);
    headers.set("cookie", sent.map(([name, { value }]) => `${name}=${value}`).join("; "));
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(/;\s*/);
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? "/";
      if (value === "") cookies.delete(name);
      else cookies.set(name, { value, path });
    }
    return response;
  };
  return { cookies, fetch: send };
}

export const location = (response: Response): string => response.headers.get("location") ?? "";
