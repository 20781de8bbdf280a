import { type Static, Type } from "typebox";
import { Compile } from "typebox/compile";
import { type IsoDate, isIsoDate } from "#core/dates";
import type { Koppeling } from "../koppelvlakken/koppeling.ts";
import type { Spoor } from "../koppelvlakken/spoor.ts";
import type { Uitkomst } from "../koppelvlakken/uitkomst.ts";

/** Someone as the BRP knows him, as far as we ask. */
export type Brppersoon = {
  /** All first names, with a space between. */
  readonly voornamen: string | null;
  readonly achternaam: string | null;
  /** Null where the BRP knows no whole date. */
  readonly geboortedatum: IsoDate | null;
  readonly postcode: string | null;
  readonly woonplaats: string | null;
  /** CBS code. */
  readonly gemeente: string | null;
  /** His data are not for others than who does a task of government. */
  readonly isGeheim: boolean;
  /** Why his data are no longer kept up, such as that he died or went abroad. */
  readonly opgeschort: string | null;
  /** Is something of this being looked into? Then it may be wrong. */
  readonly inOnderzoek: boolean;
};

export type Brp = Pick<Koppeling, "adres" | "verloop"> & {
  /** Who has this BSN; null where nobody has. */
  persoon(bsn: string, spoor: Spoor): Promise<Uitkomst<Brppersoon | null>>;
};

/** Only what a dossier holds: no sex, no nationality, no family, no house number. */
const FIELDS = [
  "naam.voornamen",
  "naam.voorvoegsel",
  "naam.geslachtsnaam",
  "geboorte.datum",
  "verblijfplaats.verblijfadres.postcode",
  "verblijfplaats.verblijfadres.woonplaats",
  "gemeenteVanInschrijving",
] as const;

/**
 * Asks the BRP in the words of its contract. The BSN stands in the body, never in an address. Of what is optional everything may be
 * missing; an answer without the list of people says nothing of anyone and is not read as one.
 * @source OpenAPI text of BRP API Personen 2.7.0 as infonl/dimpact-zaakafhandelcomponent keeps it
 * (src/main/resources/api-specs/brp, commit 98f02da), field by field; what is asked here is the same in 2.5.0 of
 * BRP-API/Haal-Centraal-BRP-bevragen (specificatie/resolved)
 */
export const brpOver = (koppeling: Koppeling): Brp => ({
  adres: koppeling.adres,
  verloop: koppeling.verloop,
  persoon: (bsn, spoor) =>
    koppeling.vraag(
      "/personen",
      {
        method: "POST",
        headers: { "Content-Type": "application/json; charset=utf-8" },
        body: JSON.stringify({
          type: "RaadpleegMetBurgerservicenummer",
          burgerservicenummer: [bsn],
          fields: FIELDS,
        }),
      },
      spoor,
      (status, body) => {
        if (status !== 200 || !antwoord.Check(body)) return undefined;
        const [found] = body.personen;
        return found ? persoonUit(found) : null;
      },
    ),
});

const Waarde = Type.Object({
  code: Type.Optional(Type.String()),
  omschrijving: Type.Optional(Type.String()),
});
const InOnderzoek = Type.Optional(Type.Unknown());
const Persoon = Type.Object({
  naam: Type.Optional(
    Type.Object({
      voornamen: Type.Optional(Type.String({ maxLength: 200 })),
      voorvoegsel: Type.Optional(Type.String({ maxLength: 10 })),
      geslachtsnaam: Type.Optional(Type.String({ maxLength: 200 })),
      inOnderzoek: InOnderzoek,
    }),
  ),
  geboorte: Type.Optional(
    Type.Object({
      datum: Type.Optional(Type.Object({ type: Type.String(), datum: Type.Optional(Type.String()) })),
      inOnderzoek: InOnderzoek,
    }),
  ),
  verblijfplaats: Type.Optional(
    Type.Object({
      verblijfadres: Type.Optional(
        Type.Object({
          postcode: Type.Optional(Type.String()),
          woonplaats: Type.Optional(Type.String({ maxLength: 80 })),
          inOnderzoek: InOnderzoek,
        }),
      ),
      inOnderzoek: InOnderzoek,
    }),
  ),
  gemeenteVanInschrijving: Type.Optional(Waarde),
  geheimhoudingPersoonsgegevens: Type.Optional(Type.Boolean()),
  opschortingBijhouding: Type.Optional(Type.Object({ reden: Type.Optional(Waarde) })),
  inOnderzoek: InOnderzoek,
});
const antwoord = Compile(
  Type.Object({
    type: Type.Literal("RaadpleegMetBurgerservicenummer"),
    personen: Type.Array(Persoon, { maxItems: 1 }),
  }),
);

/** In the national table of gemeenten: who is registered without living in the country. */
const NIET_INGEZETENEN = "1999";

function persoonUit({
  naam,
  geboorte,
  verblijfplaats,
  gemeenteVanInschrijving,
  ...rest
}: Static<typeof Persoon>): Brppersoon {
  const adres = verblijfplaats?.verblijfadres;
  const postcode = adres?.postcode?.replaceAll(" ", "").toUpperCase() ?? "";
  const dag = geboorte?.datum?.datum ?? "";
  const code = gemeenteVanInschrijving?.code ?? "";
  return {
    voornamen: naam?.voornamen ?? null,
    achternaam: [naam?.voorvoegsel, naam?.geslachtsnaam].filter(Boolean).join(" ") || null,
    geboortedatum: isIsoDate(dag) ? dag : null,
    postcode: /^[1-9]\d{3}[A-Z]{2}$/.test(postcode) ? postcode : null,
    woonplaats: adres?.woonplaats ?? null,
    gemeente: /^\d{4}$/.test(code) && code !== NIET_INGEZETENEN ? `GM${code}` : null,
    isGeheim: rest.geheimhoudingPersoonsgegevens === true,
    opgeschort: rest.opschortingBijhouding
      ? (rest.opschortingBijhouding.reden?.omschrijving ??
        rest.opschortingBijhouding.reden?.code ??
        "onbekend")
      : null,
    inOnderzoek: [naam, geboorte, verblijfplaats, adres, rest].some(
      (part) => part?.inOnderzoek !== undefined,
    ),
  };
}
