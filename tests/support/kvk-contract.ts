/**
 * What the public contracts say of an answer of KvK Zoeken, of a Basisprofiel and of a refusal: our own schema of the facts in
 * them, of the parts that this service reads or imitates. Nothing is required there.
 * @source OpenAPI texts of KvK Zoeken 2.1.0 (at ed7bdd5) and Basisprofiel 1.5.0 (at 13983d7),
 * infonl/dimpact-zaakafhandelcomponent src/main/resources/api-specs/kvk
 */

const object = (properties: object) => ({ type: "object", additionalProperties: false, properties });
const list = (items: object) => ({ type: "array", items });
const tekst = { type: "string" };
const geheel = { type: "integer", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
const links = list(object({ rel: tekst, href: { type: "string", format: "uri-reference" } }));
const soortAdres = { enum: ["bezoekadres", "postadres"] };

export const KVK_ZOEKEN = object({
  pagina: geheel,
  resultatenPerPagina: geheel,
  totaal: geheel,
  vorige: tekst,
  volgende: tekst,
  resultaten: list(
    object({
      kvkNummer: tekst,
      rsin: tekst,
      vestigingsnummer: tekst,
      naam: tekst,
      adres: object({
        binnenlandsAdres: object({
          type: soortAdres,
          straatnaam: tekst,
          huisnummer: geheel,
          huisletter: tekst,
          postbusnummer: geheel,
          postcode: tekst,
          plaats: tekst,
        }),
        buitenlandsAdres: object({
          type: soortAdres,
          straatHuisnummer: tekst,
          postcodeWoonplaats: tekst,
          land: tekst,
        }),
      }),
      type: { enum: ["hoofdvestiging", "nevenvestiging", "rechtspersoon"] },
      actief: tekst,
      vervallenNaam: tekst,
      links,
    }),
  ),
  links,
});

const handelsnamen = list(object({ naam: tekst, volgorde: geheel }));
const sbiActiviteiten = list(
  object({ sbiCode: tekst, sbiOmschrijving: tekst, indHoofdactiviteit: { enum: ["Ja", "Nee"] } }),
);
const adressen = list(
  object({
    type: tekst,
    indAfgeschermd: tekst,
    volledigAdres: tekst,
    straatnaam: tekst,
    huisnummer: geheel,
    huisletter: tekst,
    huisnummerToevoeging: tekst,
    toevoegingAdres: tekst,
    postcode: tekst,
    postbusnummer: geheel,
    plaats: tekst,
    straatHuisnummer: tekst,
    postcodeWoonplaats: tekst,
    regio: tekst,
    land: tekst,
  }),
);
const beide = {
  kvkNummer: tekst,
  indNonMailing: tekst,
  formeleRegistratiedatum: tekst,
  materieleRegistratie: object({ datumAanvang: tekst, datumEinde: tekst }),
  statutaireNaam: tekst,
  totaalWerkzamePersonen: geheel,
  handelsnamen,
  sbiActiviteiten,
  links,
};
export const KVK_BASISPROFIEL = object({
  ...beide,
  naam: tekst,
  _embedded: object({
    hoofdvestiging: object({
      ...beide,
      vestigingsnummer: tekst,
      rsin: tekst,
      eersteHandelsnaam: tekst,
      indHoofdvestiging: tekst,
      indCommercieleVestiging: tekst,
      voltijdWerkzamePersonen: geheel,
      deeltijdWerkzamePersonen: geheel,
      adressen,
      websites: list(tekst),
    }),
    eigenaar: { type: "object" },
  }),
});

export const KVK_FOUT = object({ fout: list(object({ code: tekst, omschrijving: tekst })) });
export const KVK_FOUTSTATUSSEN = [400, 401, 403, 404, 406, 500] as const;
