import { type Static, Type } from "typebox";
import { Compile } from "typebox/compile";
import type { Koppeling } from "../koppelvlakken/koppeling.ts";
import type { Spoor } from "../koppelvlakken/spoor.ts";
import type { Uitkomst } from "../koppelvlakken/uitkomst.ts";

/** An address, or the part of it that a postcode alone tells. */
export type Adres = {
  /** Null where it was asked without a house number. */
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string;
  readonly plaats: string;
  /** CBS code. */
  readonly gemeente: string | null;
  readonly gemeentenaam: string | null;
};

export type Adressen = Pick<Koppeling, "adres" | "verloop"> & {
  /** Null where there is no such address. Without a house number: the place of the postcode. */
  zoek(postcode: string, huisnummer: string | null, spoor: Spoor): Promise<Uitkomst<Adres | null>>;
};

const FIELDS = "straatnaam,huis_nlt,postcode,woonplaatsnaam,gemeentecode,gemeentenaam";

/** The addresses of the BAG. @source PDOK Locatieserver v3.1, api.pdok.nl/bzk/locatieserver/search/v3_1/ui/ */
export const adressenOver = (koppeling: Koppeling): Adressen => ({
  adres: koppeling.adres,
  verloop: koppeling.verloop,
  zoek: (postcode, huisnummer, spoor) =>
    koppeling.vraag(`/free?${vraagNaar(postcode, huisnummer)}`, {}, spoor, (status, body) => {
      if (status !== 200 || !antwoord.Check(body)) return undefined;
      const [first] = body.response.docs;
      return first ? adresUit(first, huisnummer !== null) : null;
    }),
});

function vraagNaar(postcode: string, huisnummer: string | null): URLSearchParams {
  const asked = new URLSearchParams({ q: "", rows: "1", fl: FIELDS, fq: "type:adres" });
  asked.append("fq", `postcode:${postcode}`);
  if (huisnummer !== null) asked.append("fq", `huis_nlt:"${huisnummer}"`);
  return asked;
}

const Vermelding = Type.Object({
  straatnaam: Type.Optional(Type.String({ maxLength: 200 })),
  huis_nlt: Type.Optional(Type.String({ maxLength: 40 })),
  postcode: Type.String(),
  woonplaatsnaam: Type.String({ maxLength: 80 }),
  gemeentecode: Type.Optional(Type.String()),
  gemeentenaam: Type.Optional(Type.String()),
});
const antwoord = Compile(
  Type.Object({
    response: Type.Object({ numFound: Type.Integer(), docs: Type.Array(Vermelding, { maxItems: 100 }) }),
  }),
);

function adresUit(found: Static<typeof Vermelding>, isWhole: boolean): Adres {
  const code = found.gemeentecode ?? "";
  return {
    straat: (isWhole && found.straatnaam) || null,
    huisnummer: (isWhole && found.huis_nlt) || null,
    postcode: found.postcode,
    plaats: found.woonplaatsnaam,
    gemeente: /^\d{4}$/.test(code) ? `GM${code}` : null,
    gemeentenaam: found.gemeentenaam ?? null,
  };
}
