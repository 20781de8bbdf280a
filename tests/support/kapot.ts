import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** In what ways a system of someone else can be broken. */
export const KAPOT = ["traag", "500", "rommel", "andere vorm", "dicht"] as const;
export type Kapot = (typeof KAPOT)[number];

export type Ontvangen = {
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
};

const SLOW_MS = 30_000;

/** A system of someone else that is broken in a way that a test chooses, or answers what the test says. */
export async function startKapot() {
  let hoe: Kapot | "goed" = "goed";
  let status = 200;
  let antwoord: unknown = {};
  const ontvangen: Ontvangen[] = [];
  const sockets = new Set<Socket>();
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      ontvangen.push({
        url: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      if (hoe === "rommel") request.socket.end(Buffer.from([0, 255, 254, 1, 2, 195, 40, 13, 10]));
      else if (hoe === "traag") timers.add(setTimeout(() => response.writeHead(200).end("{}"), SLOW_MS));
      else if (hoe === "500") response.writeHead(500).end("kapot");
      else {
        response.writeHead(hoe === "goed" ? status : 200, { "content-type": "application/json" });
        response.end(JSON.stringify(hoe === "goed" ? antwoord : { anders: [1, 2, 3] }));
      }
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
  const close = () =>
    new Promise<void>((resolve) => {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      if (server.listening) server.close(() => resolve());
      else resolve();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    adres: `http://127.0.0.1:${port}`,
    ontvangen,
    /** From now on it is broken like this; `dicht`: nothing listens there. */
    async word(nieuw: Kapot | "goed") {
      hoe = nieuw;
      if (nieuw === "dicht") await close();
      else if (!server.listening) await listen(port);
    },
    antwoord(nieuw: unknown, metStatus = 200) {
      antwoord = nieuw;
      status = metStatus;
    },
    stop: close,
  };
}
export type KapotSysteem = Awaited<ReturnType<typeof startKapot>>;
