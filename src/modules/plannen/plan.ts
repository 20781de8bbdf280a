import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { WEEKDAGEN } from "./bezet.ts";

/** What a goal is about: work, and what comes before it or stands beside it. */
export const DOELSOORTEN = [
  "werk",
  "werknemersvaardigheden",
  "vakvaardigheden",
  "certificaat",
  "taal",
  "groei",
  "welbevinden",
  "vertrouwen",
  "zingeving",
  "netwerk",
] as const;
export type Doelsoort = (typeof DOELSOORTEN)[number];

/** The question that leads: what the inwoner wants, or what the labour market asks. */
export const LEIDEND = ["ambitie van de inwoner", "vraag van de arbeidsmarkt"] as const;
export type Leidend = (typeof LEIDEND)[number];

const DOELSTATUSSEN = ["loopt", "bereikt", "vervallen"] as const;
const STAPSTATUSSEN = ["klaar", "nu", "later", "vervallen"] as const;
export type Stapstatus = (typeof STAPSTATUSSEN)[number];
/** States in which a step still has to be done. */
export const OPEN_STAP: readonly Stapstatus[] = ["nu", "later"];

/** Who does a step. */
export const UITVOERDERS = ["inwoner", "helper", "werkgever", "ander"] as const;
export type Uitvoerder = (typeof UITVOERDERS)[number];

export const weekdagen = Type.Array(oneOf(WEEKDAGEN), { maxItems: 7, uniqueItems: true });
export const tijd = Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$", description: "Zoals 09:00" });

export const doelvelden = {
  behoefte: text(300, "Wat de inwoner nodig heeft of anders wil, in zijn woorden"),
  naam: text(200, "Wat er zo is als het doel is bereikt"),
  soort: oneOf(DOELSOORTEN),
  leidend: oneOf(LEIDEND),
  streefdatum: orNull(date),
};

export const stapvelden = {
  naam: text(200),
  doelId: orNull(id),
  status: oneOf(["nu", "later"] as const),
  wanneer: Type.Optional(text(80, "Zoals mensen het zeggen; leeg: uit de datums")),
  wieSoort: oneOf(UITVOERDERS),
  wie: orNull(text(120, "De naam; leeg bij de inwoner zelf en bij iemand uit de kring")),
  begeleidingId: orNull(id),
  startdatum: orNull(date),
  einddatum: orNull(date),
  isStage: Type.Boolean(),
  gewenstTot: orNull({
    ...date,
    description: "Bij een stage: tot wanneer die voor de inwoner zou moeten duren",
  }),
  weekdagen,
  begintijd: orNull(tijd),
  eindtijd: orNull(tijd),
};

const Meting = Type.Object({
  id,
  datum: date,
  cijfer: Type.Integer({ minimum: 1, maximum: 10 }),
  woorden: orNull(Type.String()),
});

export const Doel = Type.Object({
  id,
  behoefte: Type.String(),
  naam: Type.String(),
  soort: oneOf(DOELSOORTEN),
  leidend: oneOf(LEIDEND),
  streefdatum: orNull(date),
  status: oneOf(DOELSTATUSSEN),
  klaarOp: orNull(date),
  resultaat: orNull(Type.String()),
  versie,
  metingen: Type.Array(Meting, { description: "Hoe ver het is, zoals de inwoner zegt; oudste eerst" }),
});
export type Doel = Static<typeof Doel>;

export const Stap = Type.Object({
  id,
  doelId: orNull(id),
  naam: Type.String(),
  wanneer: Type.String({ description: "Zoals mensen het zeggen" }),
  status: oneOf(STAPSTATUSSEN),
  wieSoort: orNull(oneOf(UITVOERDERS)),
  wie: orNull(Type.String()),
  begeleidingId: orNull(id),
  startdatum: orNull(date),
  einddatum: orNull(date),
  isStage: Type.Boolean(),
  gewenstTot: orNull(date),
  weekdagen,
  begintijd: orNull(Type.String()),
  eindtijd: orNull(Type.String()),
  klaarOp: orNull(date),
  klaarDoor: orNull(Type.String({ description: "Wie zei dat het klaar is" })),
  resultaat: orNull(Type.String()),
  versie,
  magAfvinken: Type.Boolean({ description: "De stap is van wie dit leest, en kan nog klaar worden" }),
  magHeropenen: Type.Boolean({ description: "Wie dit leest vinkte de stap vandaag zelf af" }),
  botstMet: Type.Array(Type.String(), { description: "Vaste tijden waarop deze stap valt" }),
});
export type Stap = Static<typeof Stap>;

export const Vastgelegd = Type.Object({ id, inwonerId: id, versie });

/** What is written in a plan is read by many, the inwoner first: what someone can or needs, never why it is so. */
export function checkWoorden(velden: Readonly<Record<string, string | null | undefined>>): void {
  for (const [veld, tekst] of Object.entries(velden)) {
    const [found] = gezondheidswoorden(tekst ?? "");
    if (found) throw new Failure("invalid", "plan.gezondheid", found.hint, { velden: [veld] });
  }
}

export const eindVoorBegin = (veld: string) =>
  new Failure("invalid", "plan.einde-voor-begin", "Het einde kan niet voor het begin liggen.", {
    velden: [veld],
  });
export const tijdNietCompleet = () =>
  new Failure(
    "invalid",
    "plan.tijd",
    "Kies de dagen en vul een begintijd en een latere eindtijd in, of laat alle drie leeg.",
    { velden: ["weekdagen"] },
  );
export const wieOntbreekt = (veld: string) =>
  new Failure("invalid", "plan.wie", "Zeg wie deze stap doet.", { velden: [veld] });
export const alKlaar = (wat: "doel" | "stap") =>
  new Failure(
    "conflict",
    `plan${wat}.al-klaar`,
    `Dit ${wat === "doel" ? "doel" : "onderdeel"} is al afgerond. Er is niets gewijzigd.`,
  );
export const anderDoel = () =>
  new Failure("invalid", "plan.ander-doel", "Dit doel hoort niet bij dit plan.", { velden: ["doelId"] });
export const volgordeVeranderd = () =>
  new Failure(
    "conflict",
    "plan.volgorde-veranderd",
    "Iemand anders heeft het plan net veranderd. Bekijk het plan en zet het opnieuw op volgorde.",
  );
