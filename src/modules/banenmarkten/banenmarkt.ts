import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, MOST_PEOPLE, oneOf, orNull, text, versie } from "../fields.ts";

const MARKTSTATUSSEN = ["gepland", "gaat niet door"] as const;
/** What a talk at a market led to; each holds the ones before it. */
export const UITKOMSTEN = ["gesprek", "vervolg", "plek", "plaatsing"] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];
export const DEELNAMESTATUSSEN = ["aangemeld", "was er", "kwam niet", "afgemeld"] as const;
/** What someone at the door can write down. */
export const KOMSTEN = ["aangemeld", "was er", "kwam niet"] as const;

const clock = Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$", description: "Zoals 09:30" });

/** @source Regionaal plan: "Verder organiseert het Werkcentrum regelmatig banenmarkten" */
export const marktFields = {
  naam: text(120),
  datum: date,
  begintijd: clock,
  eindtijd: clock,
  plaats: text(80),
  adres: text(160),
  omschrijving: text(1000),
  telefoon: text(30, "Wie u belt met vragen"),
  capaciteit: orNull(Type.Integer({ minimum: 1, maximum: 5000, description: "Inwoners; leeg: geen grens" })),
};
const fields = Type.Object(marktFields);
export type MarktInput = Static<typeof fields>;

/** A werkgever at a market, and what he brings. */
export const Stand = Type.Object(
  { werkgeverId: id, biedt: text(400), plaatsen: Type.Integer({ minimum: 0, maximum: 500 }) },
  { additionalProperties: false },
);
export type Stand = Static<typeof Stand>;
export const standen = Type.Array(Stand, { maxItems: 200, description: "Wie er staat, en met wat" });

const ruw = orNull(Type.Integer({ description: "Afgerond op vijf; leeg bij minder dan tien mensen" }));
export const Resultaat = Type.Object({
  aangemeld: ruw,
  gekomen: ruw,
  gesprekken: ruw,
  vervolg: ruw,
  plek: ruw,
  plaatsing: ruw,
});
export type Resultaat = Static<typeof Resultaat>;

export const Banenmarkt = Type.Object({
  id,
  ...marktFields,
  status: oneOf(MARKTSTATUSSEN),
  toelichting: orNull(Type.String({ description: "Waarom de markt niet doorgaat" })),
  werkgevers: Type.Integer(),
  plaatsen: Type.Integer({ description: "Die de werkgevers samen bieden" }),
  resultaat: orNull(Resultaat),
  versie,
});
export type Banenmarkt = Static<typeof Banenmarkt>;

export const BanenmarktInFull = Type.Object({
  ...Banenmarkt.properties,
  standen: Type.Array(
    Type.Object({
      werkgeverId: id,
      naam: orNull(Type.String()),
      biedt: Type.String(),
      plaatsen: Type.Integer(),
    }),
  ),
});
export type BanenmarktInFull = Static<typeof BanenmarktInFull>;

/** Someone on the list at the door: a number and a first name, and nothing else of him. */
export const Dagregel = Type.Object({
  volgnummer: Type.Integer(),
  voornaam: Type.String(),
  status: oneOf(KOMSTEN),
  gesprekken: Type.Array(Type.Object({ werkgeverId: id, uitkomst: oneOf(UITKOMSTEN) })),
});
export type Dagregel = Static<typeof Dagregel>;

export const Marktdag = Type.Object({
  id,
  naam: Type.String(),
  datum: date,
  isBezig: Type.Boolean({ description: "Rond de dag zelf; daarvoor en daarna staan er geen namen" }),
  werkgevers: Type.Array(Type.Object({ werkgeverId: id, naam: orNull(Type.String()) })),
  totaal: Type.Integer(),
  gekomen: Type.Integer(),
  pagina: Type.Integer(),
  perPagina: Type.Integer(),
  rijen: Type.Array(Dagregel, { maxItems: MOST_PEOPLE }),
});
export type Marktdag = Static<typeof Marktdag>;

/** That an inwoner goes to a market, for who helps him and for himself. */
export const Marktdeelname = Type.Object({
  id,
  inwonerId: id,
  markt: Type.Object({
    id,
    naam: Type.String(),
    datum: date,
    begintijd: Type.String(),
    plaats: Type.String(),
  }),
  volgnummer: Type.Integer({ description: "Zo wordt iemand op de markt genoemd" }),
  status: oneOf(DEELNAMESTATUSSEN),
  gesprekken: Type.Array(
    Type.Object({ werkgeverId: id, naam: orNull(Type.String()), uitkomst: oneOf(UITKOMSTEN) }),
  ),
  aangemeldOp: date,
  doorNaam: Type.String(),
  versie,
});
export type Marktdeelname = Static<typeof Marktdeelname>;

export function checkMarkt({ begintijd, eindtijd }: MarktInput): void {
  if (eindtijd <= begintijd) throw wrong("eindtijd", "De eindtijd ligt na de begintijd.");
}

export const bestaatAl = () =>
  new Failure("conflict", "banenmarkt.bestaat", "Er is op deze dag al een banenmarkt met deze naam.", {
    velden: ["naam"],
  });

export const marktVol = () =>
  new Failure("conflict", "banenmarkt.vol", "Deze banenmarkt is vol. Kies een andere markt.");

export const alAangemeld = () =>
  new Failure("conflict", "marktdeelname.bestaat", "Deze inwoner is al aangemeld voor deze banenmarkt.");

export const nietMeerAanmelden = () =>
  new Failure(
    "conflict",
    "banenmarkt.voorbij",
    "Voor deze banenmarkt kan niemand zich meer aanmelden: hij is geweest of gaat niet door.",
  );

export const onbekendeStand = () =>
  wrong("werkgeverId", "Deze werkgever staat niet op deze banenmarkt. Voeg hem eerst toe.");

export const onbekendeWerkgever = () =>
  wrong("standen", "Een van deze werkgevers kennen wij niet. Kies een ander.");

export const nogGesprekken = () =>
  new Failure(
    "conflict",
    "banenmarkt.stand-heeft-gesprekken",
    "Een werkgever die gesprekken voerde, kunt u niet van de markt halen.",
    { velden: ["standen"] },
  );

export const buitenDeDag = () =>
  new Failure(
    "conflict",
    "marktdag.niet-nu",
    "Dit nummer is er niet, of het is geen tijd voor deze lijst. Van een dag ervoor tot twee weken erna kan het.",
  );

const wrong = (veld: string, detail: string) =>
  new Failure("invalid", "banenmarkt.klopt-niet", detail, { velden: [veld] });
