import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { Cents } from "#core/money";
import { Doelstelling } from "../doelen/doelstelling.ts";
import { amount, date, id, oneOf, orNull, text, versie } from "../fields.ts";
import { kloptNiet, Verdeling } from "./verdeling.ts";

export { kloptNiet };

export const STAPSTATUSSEN = ["open", "gedaan", "vervallen"] as const;
export const KWADRANTEN = ["sterkte", "zwakte", "kans", "bedreiging"] as const;
export const VOORSTELSTATUSSEN = ["ingediend", "gekozen", "niet gekozen"] as const;

const nummer = Type.Integer({ minimum: 1 });
const geld = {
  budgetInCenten: amount,
  uitgegevenInCenten: amount,
  restInCenten: amount,
};

export const Programmakort = Type.Object({
  id,
  naam: Type.String(),
  startdatum: date,
  einddatum: date,
  ...geld,
  doelen: Type.Integer(),
  stappen: Type.Integer(),
  stappenOpen: Type.Integer(),
});
export type Programmakort = Static<typeof Programmakort>;

const Resultaat = Type.Object({
  doel: Doelstelling,
  clusterId: id,
  hoofdpijler: orNull(nummer),
  pijlers: Type.Array(nummer, { description: "Ook de hoofdpijler" }),
});
export type Resultaat = Static<typeof Resultaat>;

const Uitgave = Type.Object({
  id,
  clusterId: id,
  datum: date,
  bedragInCenten: Type.Unsafe<Cents>(Type.Integer({ description: "Onder nul: een correctie" })),
  omschrijving: Type.String(),
  partij: Type.String(),
  kenmerk: Type.String(),
  doorNaam: Type.String(),
});
export type Uitgave = Static<typeof Uitgave>;

export const Stap = Type.Object({
  id,
  clusterId: orNull(id),
  naam: Type.String(),
  wanneer: Type.String(),
  uiterlijk: date,
  eigenaar: Type.String(),
  status: oneOf(STAPSTATUSSEN),
  afgerondOp: orNull(date),
  resultaat: orNull(Type.String()),
  doorNaam: Type.String(),
  versie,
});
export type Stap = Static<typeof Stap>;

const som = { doelen: Type.Integer(), plaatsingen: Type.Integer() };

/** Results by pillar: they overlap, so the total is not their sum. */
export const Samenhang = Type.Object({
  pijlers: Type.Array(Type.Object({ nummer, naam: Type.String(), ...som })),
  samen: Type.Object(som),
  dubbel: Type.Object(som),
  bijMeerPijlers: Type.Integer({ description: "Doelen die bij meer dan één pijler horen" }),
});
export type Samenhang = Static<typeof Samenhang>;

export const Programma = Type.Object({
  id,
  naam: Type.String(),
  omschrijving: Type.String(),
  blijft: Type.String({ description: "Wat zijn waarde houdt als het geld op is" }),
  startdatum: date,
  einddatum: date,
  bron: Type.String(),
  ...geld,
  clusters: Type.Array(
    Type.Object({
      id,
      naam: Type.String(),
      implementatiegroep: Type.String(),
      aanpak: Type.String(),
      ...geld,
      acties: Type.Array(Type.Object({ id, naam: Type.String(), doelen: Type.Array(id) })),
      perPartij: Type.Array(Type.Object({ partij: Type.String(), uitgegevenInCenten: Type.Integer() })),
      verdeling: orNull(Verdeling),
    }),
  ),
  resultaten: Type.Array(Resultaat),
  samenhang: Samenhang,
  stappen: Type.Array(Stap),
  uitgaven: Type.Array(Uitgave, { description: "De nieuwste eerst, hoogstens vijftig" }),
});
export type Programma = Static<typeof Programma>;

export const Swotregel = Type.Object({
  id,
  kwadrant: oneOf(KWADRANTEN),
  tekst: Type.String(),
  getoetstBij: Type.Array(Type.String()),
  getoetstOp: orNull(date),
  bron: Type.String(),
  doorNaam: Type.String(),
});
export type Swotregel = Static<typeof Swotregel>;

export const Programmavoorstel = Type.Object({
  id,
  nummer,
  indiener: Type.String(),
  titel: Type.String(),
  cluster: orNull(Type.Object({ id, naam: Type.String() })),
  status: oneOf(VOORSTELSTATUSSEN),
  reden: orNull(Type.String()),
  beslotenOp: orNull(date),
  bron: Type.String(),
  doorNaam: Type.String(),
  versie,
});
export type Programmavoorstel = Static<typeof Programmavoorstel>;

export const uitgaveFields = {
  clusterId: id,
  datum: date,
  bedragInCenten: Type.Unsafe<Cents>(
    Type.Integer({
      minimum: -100_000_000_000,
      maximum: 100_000_000_000,
      description: "Eurocenten; onder nul: een correctie",
    }),
  ),
  omschrijving: text(200),
  partij: text(120, "Wie het uitgaf of kreeg"),
  kenmerk: text(60, "Van de factuur of het besluit"),
};
const uitgave = Type.Object(uitgaveFields);
export type UitgaveInput = Static<typeof uitgave>;

export const onbekendCluster = () =>
  kloptNiet(["clusterId"], "Dit cluster hoort niet bij dit programma. Kies een cluster van het programma.");
export const boven = () =>
  new Failure(
    "conflict",
    "programma.boven-budget",
    "Dit is meer dan het budget van het cluster nog toelaat. Boek een lager bedrag of kies een ander cluster.",
    { velden: ["bedragInCenten"] },
  );
export const onderNul = () =>
  new Failure(
    "conflict",
    "programma.onder-nul",
    "Deze correctie is hoger dan wat in het cluster is uitgegeven. Controleer het bedrag.",
    { velden: ["bedragInCenten"] },
  );
export const dubbelKenmerk = () =>
  new Failure("conflict", "programma.kenmerk-bestaat", "Een uitgave met dit kenmerk is al geboekt.", {
    velden: ["kenmerk"],
  });
export const alAfgerond = () =>
  new Failure("conflict", "programma.stap-afgerond", "Deze stap is al afgerond. Dat blijft zo.");
export const alBesloten = () =>
  new Failure("conflict", "programma.al-besloten", "Over dit voorstel is al besloten. Dat blijft zo.");
export const staatEral = (velden: readonly string[]) =>
  new Failure("conflict", "programma.staat-er-al", "Dit staat er al. Vul iets anders in.", { velden });
