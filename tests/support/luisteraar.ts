import http from "node:http";
import type { AddressInfo } from "node:net";

type Request = { readonly path: string; readonly headers: http.IncomingHttpHeaders; readonly body: string };
/** What is answered on a path: a code, nothing at all, or that it is elsewhere. */
export type Antwoorden = Readonly<Record<string, number | "hang" | { readonly to: string }>>;

/** A receiver in this process, that keeps what it gets and answers what a test wants; 204 where nothing was said. */
export async function luisteraar() {
  const gekregen: Request[] = [];
  let antwoorden: Antwoorden = {};
  const receive = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    let body = "";
    for await (const part of request) body += String(part);
    const path = request.url ?? "";
    gekregen.push({ path, headers: request.headers, body });
    const answer = antwoorden[path] ?? 204;
    if (answer === "hang") return;
    if (typeof answer === "object") response.writeHead(302, { location: answer.to }).end();
    else response.writeHead(answer).end(answer === 204 ? "" : `Fout\n\t${"x".repeat(300)}`);
  };
  const server = http.createServer((request, response) => void receive(request, response));
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bij: (path: string) => gekregen.filter((request) => request.path === path),
    antwoordt: (now: Antwoorden) => {
      antwoorden = now;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
