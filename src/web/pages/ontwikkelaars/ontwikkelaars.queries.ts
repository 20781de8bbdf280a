import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api.ts";
import type { ApiDocument } from "./operations.ts";

export type Wijzigingen = {
  readonly regel: string;
  readonly versies: readonly {
    readonly versie: string;
    readonly datum: string;
    readonly toegevoegd: readonly string[];
    readonly gewijzigd: readonly string[];
    readonly vervallen: readonly string[];
  }[];
};

export const apiDocumentQuery = queryOptions({
  queryKey: ["openapi"],
  queryFn: ({ signal }) => get<ApiDocument>("/openapi.json", signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const wijzigingenQuery = queryOptions({
  queryKey: ["api-wijzigingen"],
  queryFn: ({ signal }) => get<Wijzigingen>("/wijzigingen", signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** An answer as it came, for who wants to see it: status, headers and text. */
export type Antwoord = {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
  readonly ms: number;
};

const MAX_SHOWN = 20_000;

/** Asks with the session of who looks at the page. Only what changes nothing. */
export async function tryGet(path: string, cut: string): Promise<Antwoord> {
  const begin = performance.now();
  const response = await fetch(`/api/v1${path}`, { credentials: "same-origin" });
  const ms = Math.round(performance.now() - begin);
  const whole = indented(await response.text());
  return {
    status: response.status,
    headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n"),
    body: whole.length > MAX_SHOWN ? `${whole.slice(0, MAX_SHOWN)}\n${cut}` : whole,
    ms,
  };
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
