import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Span = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue: string } }[];
  readonly status: { readonly code: number };
};
export type Otlp = {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { key: string; value: { stringValue: string } }[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
};

/** A log of an organisation that takes lines over OTLP/HTTP, and does what the test says. */
export async function startCollector() {
  const taken: Span[] = [];
  const requests: { url: string; headers: Record<string, unknown>; body: Otlp }[] = [];
  let behave: (spans: readonly Span[]) => { status: number; body: string; takes: boolean } = () => OK;
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      const body = JSON.parse(text) as Otlp;
      const spans = body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
      requests.push({ url: request.url ?? "", headers: request.headers, body });
      const answer = behave(spans);
      if (answer.takes) taken.push(...spans);
      if (answer.status === 0)
        request.socket.destroy(); // taken, and gone before it said so
      else response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    adres: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`,
    taken,
    requests,
    behaveAs(next: typeof behave) {
      behave = next;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
export const OK = { status: 200, body: '{"partialSuccess":{}}', takes: true };
