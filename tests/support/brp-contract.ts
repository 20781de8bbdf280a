/**
 * What the public contract says of the answer to `RaadpleegMetBurgerservicenummer` and of a refusal, as far as this service
 * asks: our own schema of the facts in it. What is not asked for may not be there; all but the types is optional.
 * @source OpenAPI text of BRP API Personen 2.7.0, infonl/dimpact-zaakafhandelcomponent
 * src/main/resources/api-specs/brp/brp-openapi.yaml at 98f02da; the same in 2.5.0 of BRP-API/Haal-Centraal-BRP-bevragen
 */

const object = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  required: [...required],
  additionalProperties: false,
  properties,
});
const text = (pattern: string) => ({ type: "string", pattern });
const ja = { type: "boolean" };
const naam = (hoogste: number) => text(`^[a-zA-Z0-9À-ž \\.\\-\\']{1,${hoogste}}$`);

const langFormaat = text("^[a-z0-9 ]{1,17}$");
const jaar = { type: "integer", minimum: 1, maximum: 9999 };
const datumVan = (soort: string, more: Readonly<Record<string, object>>) =>
  object({ type: { const: soort }, langFormaat, ...more }, ["type", "langFormaat", ...Object.keys(more)]);
const datum = {
  oneOf: [
    datumVan("Datum", { datum: { type: "string", format: "date" } }),
    datumVan("DatumOnbekend", { onbekend: ja }),
    datumVan("JaarDatum", { jaar }),
    datumVan("JaarMaandDatum", { jaar, maand: { type: "integer", minimum: 1, maximum: 12 } }),
  ],
};
const waardetabel = object({
  code: text("^[a-zA-Z0-9 \\.]+$"),
  omschrijving: text("^[a-zA-Z0-9À-ž \\'\\.\\-\\(\\),]{1,200}$"),
});
const onderzocht = (...velden: readonly string[]) =>
  object({ datumIngangOnderzoek: datum, ...Object.fromEntries(velden.map((veld) => [veld, ja])) });

const verblijfplaats = {
  oneOf: [
    object(
      {
        type: { const: "Adres" },
        verblijfadres: object({
          postcode: text("^[1-9]{1}[0-9]{3}[ ]?[A-Za-z]{2}$"),
          woonplaats: text("^[a-zA-Z0-9À-ž, \\(\\)\\.\\-\\']{1,80}$"),
          inOnderzoek: onderzocht("postcode", "woonplaats"),
        }),
        inOnderzoek: onderzocht("type"),
      },
      ["type"],
    ),
    object(
      {
        type: { const: "VerblijfplaatsBuitenland" },
        verblijfadres: object({ land: waardetabel, inOnderzoek: onderzocht("land") }),
        inOnderzoek: onderzocht("type"),
      },
      ["type"],
    ),
    object({ type: { const: "VerblijfplaatsOnbekend" }, inOnderzoek: onderzocht("type") }, ["type"]),
    object(
      {
        type: { const: "Locatie" },
        verblijfadres: object({ inOnderzoek: onderzocht("locatiebeschrijving") }),
        inOnderzoek: onderzocht("type"),
      },
      ["type"],
    ),
  ],
};

const persoon = object({
  naam: object({
    voornamen: { ...naam(200), maxLength: 200 },
    voorvoegsel: { ...text("^[a-zA-Z \\']{1,10}$"), maxLength: 10 },
    geslachtsnaam: naam(200),
    inOnderzoek: onderzocht("voornamen", "voorvoegsel", "geslachtsnaam"),
  }),
  geboorte: object({ datum, inOnderzoek: onderzocht("datum") }),
  verblijfplaats,
  gemeenteVanInschrijving: waardetabel,
  geheimhoudingPersoonsgegevens: ja,
  opschortingBijhouding: object({ reden: waardetabel, datum }),
  inOnderzoek: object({ datumIngangOnderzoekGemeente: datum, gemeenteVanInschrijving: ja }),
});

export const BRP_ANTWOORD = object(
  { type: { const: "RaadpleegMetBurgerservicenummer" }, personen: { type: "array", items: persoon } },
  ["type"],
);

const uri = { type: "string", format: "uri" };
const code = text("^[a-zA-Z0-9]{1,25}$");
export const BRP_FOUT = object({
  type: uri,
  title: text("^[a-zA-Z0-9À-ž \\.\\-]{1,80}$"),
  status: { type: "integer", minimum: 100, maximum: 600 },
  detail: text("^[a-zA-Z0-9À-ž \\.\\-\\(\\),]{1,200}$"),
  instance: uri,
  code,
  invalidParams: {
    type: "array",
    items: object({
      type: uri,
      name: text("^[a-zA-Z0-9\\._]{1,30}$"),
      code,
      reason: text("^[a-zA-Z0-9\\., ]{1,80}$"),
    }),
  },
});
export const BRP_FOUTSTATUSSEN = [400, 401, 403, 406, 415, 429, 500, 503] as const;
