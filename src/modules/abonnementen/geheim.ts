import { createHmac, hkdfSync } from "node:crypto";
import type { Sleutels } from "../toegang/sleutels.ts";

const BYTES = 32;

/**
 * The secret that a receiver knows us by. It follows from a key outside the database and from which one it is, so that it is
 * kept nowhere.
 * @source Standard Webhooks 1.0: `whsec_` and base64
 */
export function geheimVan(
  { certificaat }: Pick<Sleutels, "certificaat">,
  { regioId, id }: { readonly regioId: string; readonly id: string },
  nummer: number,
): string {
  const info = `meedoen/abonnement/${regioId}/${id}/${nummer}`;
  return `whsec_${Buffer.from(hkdfSync("sha256", certificaat.codeSleutel, "", info, BYTES)).toString("base64")}`;
}

/**
 * Header `webhook-signature`: one signature for each secret that holds now.
 * @source Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`
 */
export const handtekeningen = (
  geheimen: readonly string[],
  { id, seconden, inhoud }: { readonly id: string; readonly seconden: number; readonly inhoud: string },
): string =>
  geheimen
    .map((geheim) => {
      const sleutel = Buffer.from(geheim.slice("whsec_".length), "base64");
      return `v1,${createHmac("sha256", sleutel).update(`${id}.${seconden}.${inhoud}`).digest("base64")}`;
    })
    .join(" ");
