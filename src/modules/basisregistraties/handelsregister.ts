import { type Static, Type } from "typebox";
import { Compile } from "typebox/compile";
import type { Koppeling } from "../koppelvlakken/koppeling.ts";
import type { Spoor } from "../koppelvlakken/spoor.ts";
import type { Uitkomst } from "../koppelvlakken/uitkomst.ts";

/** A company or branch in a list of the handelsregister. */
export type Kvkvermelding = {
  readonly kvk: string;
  readonly vestigingsnummer: string | null;
  readonly naam: string;
  readonly plaats: string | null;
  readonly isActief: boolean;
};

/** A company as the handelsregister knows it, with its main branch. */
export type Kvkprofiel = {
  readonly kvk: string;
  readonly naam: string;
  readonly vestigingsnummer: string | null;
  /** Street and number; null where it is shielded. */
  readonly adres: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  readonly sbi: string | null;
  readonly sbiOmschrijving: string | null;
  readonly werkzamePersonen: number | null;
};

export type Handelsregister = Pick<Koppeling, "adres" | "verloop"> & {
  zoek(term: Zoekterm, spoor: Spoor): Promise<Uitkomst<readonly Kvkvermelding[]>>;
  /** Null where nothing has this number. */
  profiel(kvk: string, spoor: Spoor): Promise<Uitkomst<Kvkprofiel | null>>;
};
export type Zoekterm = { readonly kvkNummer: string } | { readonly naam: string };

export const MEESTE_TREFFERS = 10;

/** A company can stand there twice: as a legal person and as its main branch. */
const PER_PAGINA = String(2 * MEESTE_TREFFERS);

/**
 * Of what is optional everything may be missing. What has no number or name is left out; an answer without its list is not read.
 * @source OpenAPI texts of KvK Zoeken 2.1.0 (commit ed7bdd5) and Basisprofiel 1.5.0 (commit 13983d7) as
 * infonl/dimpact-zaakafhandelcomponent keeps them (src/main/resources/api-specs/kvk), field by field
 */
export const handelsregisterOver = (koppeling: Koppeling): Handelsregister => ({
  adres: koppeling.adres,
  verloop: koppeling.verloop,
  zoek: (term, spoor) =>
    koppeling.vraag(
      `/v2/zoeken?${new URLSearchParams({
        ...term,
        inclusiefInactieveRegistraties: "true", // who is closed is said to be so, and not looked for once more
        resultatenPerPagina: PER_PAGINA,
      })}`,
      {},
      spoor,
      (status, body) => {
        if (status === 404) return isFout(body) ? [] : undefined;
        return zoekantwoord.Check(body) ? vermeldingenUit(body.resultaten) : undefined;
      },
    ),
  profiel: (kvk, spoor) =>
    koppeling.vraag(`/v1/basisprofielen/${kvk}`, {}, spoor, (status, body) => {
      if (status === 404) return isFout(body) ? null : undefined;
      return profielantwoord.Check(body) ? profielUit(kvk, body) : undefined;
    }),
});

const tekst = Type.Optional(Type.String({ maxLength: 500 }));

const Resultaat = Type.Object({
  kvkNummer: tekst,
  vestigingsnummer: tekst,
  naam: tekst,
  adres: Type.Optional(
    Type.Object({
      binnenlandsAdres: Type.Optional(Type.Object({ plaats: tekst })),
      buitenlandsAdres: Type.Optional(Type.Object({ postcodeWoonplaats: tekst, land: tekst })),
    }),
  ),
  type: tekst,
  actief: tekst,
});
const zoekantwoord = Compile(Type.Object({ resultaten: Type.Array(Resultaat, { maxItems: 100 }) }));

const Adres = Type.Object({
  type: tekst,
  indAfgeschermd: tekst,
  straatnaam: tekst,
  huisnummer: Type.Optional(Type.Integer()),
  huisletter: tekst,
  huisnummerToevoeging: tekst,
  postcode: tekst,
  plaats: tekst,
  straatHuisnummer: tekst,
  postcodeWoonplaats: tekst,
});
const Activiteit = Type.Object({ sbiCode: tekst, sbiOmschrijving: tekst, indHoofdactiviteit: tekst });
const personen = Type.Optional(Type.Integer({ minimum: 0 }));
const Profiel = Type.Object({
  kvkNummer: Type.String({ pattern: "^\\d{8}$" }),
  naam: tekst,
  statutaireNaam: tekst,
  totaalWerkzamePersonen: personen,
  sbiActiviteiten: Type.Optional(Type.Array(Activiteit)),
  _embedded: Type.Optional(
    Type.Object({
      hoofdvestiging: Type.Optional(
        Type.Object({
          vestigingsnummer: tekst,
          eersteHandelsnaam: tekst,
          totaalWerkzamePersonen: personen,
          adressen: Type.Optional(Type.Array(Adres)),
          sbiActiviteiten: Type.Optional(Type.Array(Activiteit)),
        }),
      ),
    }),
  ),
});
const profielantwoord = Compile(Profiel);
const fout = Compile(
  Type.Object({ fout: Type.Array(Type.Object({ code: Type.String() }), { minItems: 1 }) }),
);

/** KvK answers 404 with this where it found nothing; another 404 is a wrong address. */
const isFout = (body: unknown) => fout.Check(body);

/** A legal person stands in the list beside its branches: one line for what somebody recognises. Some have no branch. */
function vermeldingenUit(resultaten: readonly Static<typeof Resultaat>[]): Kvkvermelding[] {
  const metVestiging = new Set(resultaten.flatMap((one) => (isRechtspersoon(one) ? [] : one.kvkNummer)));
  return resultaten
    .filter((one) => !isRechtspersoon(one) || !metVestiging.has(one.kvkNummer))
    .flatMap(({ kvkNummer = "", vestigingsnummer, naam, adres, actief }) =>
      /^\d{8}$/.test(kvkNummer) && naam
        ? [
            {
              kvk: kvkNummer,
              vestigingsnummer: nummerUit(vestigingsnummer),
              naam,
              plaats:
                adres?.binnenlandsAdres?.plaats ??
                adres?.buitenlandsAdres?.postcodeWoonplaats ??
                adres?.buitenlandsAdres?.land ??
                null,
              isActief: actief !== "Nee",
            },
          ]
        : [],
    );
}

const isRechtspersoon = ({ type }: Static<typeof Resultaat>) => type === "rechtspersoon";

const nummerUit = (vestigingsnummer = "") => (/^\d{12}$/.test(vestigingsnummer) ? vestigingsnummer : null);

/** Undefined where it is of another company, or has no name at all. */
function profielUit(kvk: string, profiel: Static<typeof Profiel>): Kvkprofiel | undefined {
  const { _embedded } = profiel;
  const hoofd = _embedded?.hoofdvestiging;
  const naam = hoofd?.eersteHandelsnaam || profiel.naam || profiel.statutaireNaam;
  if (profiel.kvkNummer !== kvk || !naam) return undefined;
  const adres = hoofd?.adressen?.find(
    ({ type, indAfgeschermd }) => type === "bezoekadres" && indAfgeschermd !== "Ja",
  );
  const postcode = adres?.postcode?.replaceAll(" ", "").toUpperCase() ?? "";
  const activiteit = activiteitUit(profiel.sbiActiviteiten ?? hoofd?.sbiActiviteiten ?? []);
  return {
    kvk,
    naam,
    vestigingsnummer: nummerUit(hoofd?.vestigingsnummer),
    adres: (adres?.straatnaam ? straatUit(adres) : adres?.straatHuisnummer?.slice(0, 200)) ?? null,
    postcode: /^[1-9]\d{3}[A-Z]{2}$/.test(postcode) ? postcode : null,
    plaats: adres?.plaats ?? adres?.postcodeWoonplaats ?? null,
    sbi: activiteit?.sbiCode ?? null,
    sbiOmschrijving: activiteit?.sbiOmschrijving ?? null,
    werkzamePersonen: profiel.totaalWerkzamePersonen ?? hoofd?.totaalWerkzamePersonen ?? null,
  };
}

/** The main one; of those that have a code. */
function activiteitUit(alle: readonly Static<typeof Activiteit>[]): Static<typeof Activiteit> | undefined {
  const metCode = alle.filter(({ sbiCode = "" }) => /^\d{2,6}$/.test(sbiCode));
  return metCode.find(({ indHoofdactiviteit }) => indHoofdactiviteit === "Ja") ?? metCode[0];
}

const straatUit = ({ straatnaam, huisnummer, huisletter = "", huisnummerToevoeging }: Static<typeof Adres>) =>
  [straatnaam, huisnummer === undefined ? "" : `${huisnummer}${huisletter}`, huisnummerToevoeging]
    .filter(Boolean)
    .join(" ")
    .slice(0, 200);
