import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { isEcht } from "../../../docs/meldingen-ontvanger.ts";
import { geheimVan, handtekeningen } from "./geheim.ts";

const sleutels = {
  certificaat: { sleutelId: "", ondertekening: new Map(), codeSleutel: Buffer.alloc(32, 7) },
};
const VAN = { regioId: "amersfoort", id: "00000000-0000-4000-8000-000000000001" };
const NU = Date.parse("2026-11-24T09:00:00Z");
const MELDING = { id: "msg_1", seconden: NU / 1000, inhoud: '{"id":"msg_1"}' };
const headersVan = (geheimen: readonly string[], melding = MELDING) => ({
  "webhook-id": melding.id,
  "webhook-timestamp": String(melding.seconden),
  "webhook-signature": handtekeningen(geheimen, melding),
});

test("a signature is the one of the example of Standard Webhooks", () => {
  const geheim = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const inhoud = '{"test": 2432232314}';
  expect(
    handtekeningen([geheim], { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", seconden: 1_614_265_330, inhoud }),
  ).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
});

test("every abonnement and every number has a secret of its own, and the same one each time", () => {
  const all = [
    geheimVan(sleutels, VAN, 1),
    geheimVan(sleutels, VAN, 2),
    geheimVan(sleutels, { ...VAN, id: "x" }, 1),
  ];
  expect(new Set(all).size).toBe(3);
  expect(geheimVan(sleutels, VAN, 1)).toBe(all[0]);
  for (const geheim of all) expect(geheim).toMatch(/^whsec_[\w+/]{43}=$/);
  expect(all[0]).not.toContain(createHmac("sha256", "").digest("base64"));
});

test("a receiver takes a melding signed with either of two secrets, and refuses another text, another key or another time", () => {
  const [oud, nieuw, vreemd] = [1, 2, 3].map((nummer) => geheimVan(sleutels, VAN, nummer)) as [
    string,
    string,
    string,
  ];
  const beide = headersVan([nieuw, oud]);
  expect(isEcht(beide, MELDING.inhoud, [oud], NU)).toBe(true);
  expect(isEcht(beide, MELDING.inhoud, [nieuw], NU)).toBe(true);
  expect(isEcht(beide, MELDING.inhoud, [vreemd], NU)).toBe(false);
  expect(isEcht(beide, `${MELDING.inhoud} `, [nieuw], NU)).toBe(false);
  expect(isEcht({ ...beide, "webhook-id": "msg_2" }, MELDING.inhoud, [nieuw], NU)).toBe(false);
  expect(isEcht(beide, MELDING.inhoud, [nieuw], NU + 6 * 60_000)).toBe(false);
  expect(isEcht({ ...beide, "webhook-timestamp": "straks" }, MELDING.inhoud, [nieuw], NU)).toBe(false);
  expect(isEcht({}, MELDING.inhoud, [nieuw], NU)).toBe(false);
});
