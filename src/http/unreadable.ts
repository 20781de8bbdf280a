import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { API_HEADERS } from "#http/headers";
import { answerProblem, PROBLEM_TYPE } from "#http/problem";

/** A request whose address cannot be read: it reaches no route and no hook. */
export function answerUnreadableUrl(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers(API_HEADERS);
  void answerProblem(error, request, reply);
}

/** A request that is not HTTP, has headers that are too large, or never ends: there is only a socket to answer on. */
export function answerUnreadableRequest(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const status = STATUS[error.code ?? ""] ?? 400;
  const problem = JSON.stringify({
    type: "about:blank",
    status,
    title: "Het verzoek klopt niet",
    detail: DETAIL[status] ?? "Het verzoek is niet te lezen.",
  });
  const headers = {
    ...API_HEADERS,
    "Content-Type": PROBLEM_TYPE,
    "Content-Length": Buffer.byteLength(problem),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${problem}`);
}

const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
const DETAIL: Readonly<Record<number, string>> = {
  408: "Het verzoek duurde te lang.",
  413: "Het verzoek is te groot.",
  431: "De headers van het verzoek zijn te groot.",
};
