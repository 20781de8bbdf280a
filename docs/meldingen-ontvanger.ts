// An example of a receiver of meldingen, without packages: copy what you need. `docs/meldingen.md` explains it; the tests of
// Meedoen receive with this code.
import { createHmac, timingSafeEqual } from "node:crypto";

export type Melding = {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: string;
  readonly dataref: string;
};
type Headers = Readonly<Record<string, string | string[] | undefined>>;

const HOOGSTENS_OUD_IN_SECONDEN = 5 * 60;

/** Does this melding come from Meedoen, and was it sent just now? `body` is the text as it came in. */
export function isEcht(headers: Headers, body: string, geheimen: readonly string[], nu = Date.now()): boolean {
  const id = String(headers["webhook-id"]);
  const seconden = String(headers["webhook-timestamp"]);
  const gekregen = String(headers["webhook-signature"]).split(" ");
  if (!(Math.abs(nu / 1000 - Number(seconden)) <= HOOGSTENS_OUD_IN_SECONDEN)) return false;
  return geheimen.some((geheim) => {
    const sleutel = Buffer.from(geheim.slice("whsec_".length), "base64");
    const hmac = createHmac("sha256", sleutel).update(`${id}.${seconden}.${body}`).digest("base64");
    return gekregen.some((handtekening) => isGelijk(handtekening, `v1,${hmac}`));
  });
}

const isGelijk = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** What a receiver remembers: which meldingen it had, and the newest of each subject. */
export type Geheugen = { readonly gehad: Set<string>; readonly nieuwste: Map<string, Melding> };

/**
 * Handles a melding once. `dubbel`: had it before. `oud`: something newer was known of this subject, so do nothing with it.
 * `nieuw`: read at `dataref` how it is now. Keep both in the same transaction as what you do with it, and answer after that.
 */
export function verwerk({ gehad, nieuwste }: Geheugen, melding: Melding): "dubbel" | "oud" | "nieuw" {
  if (gehad.has(melding.id)) return "dubbel";
  gehad.add(melding.id);
  const bekend = nieuwste.get(melding.subject);
  if (bekend && bekend.sequence > melding.sequence) return "oud";
  nieuwste.set(melding.subject, melding);
  return "nieuw";
}
