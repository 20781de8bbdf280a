/** Where the other pages of a list are (RFC 8288); undefined for an answer that is no page of one. */
export function pageLinks(url: string, output: unknown): string | undefined {
  if (!isPage(output)) return undefined;
  const { totaal, pagina, perPagina } = output;
  const last = Math.max(1, Math.ceil(totaal / perPagina));
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  const link = (rel: string, to: number) => {
    const asked = new URLSearchParams(query);
    asked.set("pagina", String(to));
    asked.set("perPagina", String(perPagina));
    return `<${path}?${asked.toString()}>; rel="${rel}"`;
  };
  return [
    link("first", 1),
    ...(pagina > 1 ? [link("prev", Math.min(pagina - 1, last))] : []),
    ...(pagina < last ? [link("next", pagina + 1)] : []),
    link("last", last),
  ].join(", ");
}

type Page = { readonly totaal: number; readonly pagina: number; readonly perPagina: number };

const isPage = (output: unknown): output is Page =>
  typeof output === "object" &&
  output !== null &&
  "rijen" in output &&
  ["totaal", "pagina", "perPagina"].every(
    (field) => field in output && typeof (output as Record<string, unknown>)[field] === "number",
  );
