import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { type Static, Type } from "typebox";
import { tijdstip } from "../fields.ts";
import type { Sleutels } from "../toegang/sleutels.ts";

/**
 * The heads of all chains at a moment, to keep at another place. Who rewrites the database and computes every hash anew
 * cannot change what was kept elsewhere, nor sign another one: the key is not in the database.
 */
export const Anker = Type.Object(
  {
    regioId: Type.String({ minLength: 1, maxLength: 100 }),
    tijdstip,
    ketens: Type.Array(
      Type.Object(
        {
          gemeente: Type.String({ maxLength: 20 }),
          nummer: Type.Integer({ minimum: 0 }),
          kop: Type.String({ pattern: "^[0-9a-f]{64}$", description: "Hash van de laatste regel" }),
        },
        { additionalProperties: false },
      ),
      { maxItems: 1000 },
    ),
    handtekening: Type.String({ pattern: "^[0-9a-f]{64}$", description: "HMAC-SHA-256" }),
  },
  { additionalProperties: false },
);
export type Anker = Static<typeof Anker>;

export const signAnker = (anker: Omit<Anker, "handtekening">, sleutels: Sleutels): Anker => ({
  ...anker,
  handtekening: signatureOf(anker, sleutels).toString("hex"),
});

export const isSigned = ({ handtekening, ...anker }: Anker, sleutels: Sleutels): boolean =>
  timingSafeEqual(Buffer.from(handtekening, "hex"), signatureOf(anker, sleutels));

function signatureOf({ regioId, tijdstip, ketens }: Omit<Anker, "handtekening">, sleutels: Sleutels): Buffer {
  const content = JSON.stringify([
    regioId,
    tijdstip,
    ketens.map(({ gemeente, nummer, kop }) => [gemeente, nummer, kop]),
  ]);
  return createHmac("sha256", ankerSleutel(sleutels)).update(content).digest();
}

/** A key of its own, from the one that the key file holds. */
const ankerSleutel = ({ blindeIndexSleutel }: Sleutels): Buffer =>
  Buffer.from(hkdfSync("sha256", blindeIndexSleutel, "", "meedoen/auditanker", 32));
