import { addDays, type IsoDate, isoDate } from "#core/dates";
import { OUDE_WAJONG } from "../inwoners/inwoner.ts";
import { dag } from "./dagen.ts";
import { type Geschiedenis, metIndicatie } from "./geschiedenis.ts";
import { indicatieVanaf, type Inwoner, isDoelgroepLks } from "./inwoners.ts";
import type { Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

/** Expired banenafspraak indications, so that a count has to look at the dates. */
const VERLOPEN = 45;

export const inwonerRows = (inwoners: readonly Inwoner[]): Row<"inwoners">[] =>
  inwoners.map(
    ({
      id,
      gemeente,
      nummer,
      voornaam,
      achternaam,
      geboortedatum,
      gebied,
      wijk,
      talen,
      isActief,
      aangemeldOp,
    }) => ({
      regioId: REGIO,
      id,
      gemeente,
      nummer,
      voornaam,
      achternaam,
      geboortedatum,
      postcode: gebied?.pc4 ?? null,
      woonplaats: gebied?.plaats ?? null,
      wijk,
      talen,
      bron: "eigen",
      status: isActief ? "actief" : "afgesloten",
      aangemeldOp,
      versie: 1,
    }),
  );

/** Numbers that belong to nobody; one is the number that a story shows. */
export const contactgegevenRows = (inwoners: readonly Inwoner[]): Row<"contactgegevens">[] =>
  inwoners.map(({ id, gemeente, nummer, voornaam, achternaam, hoofdpersoon }) => ({
    regioId: REGIO,
    inwonerId: id,
    gemeente,
    telefoon: hoofdpersoon?.sleutel === "yonas" ? "06 00 00 12 34" : phone(nummer),
    email: `${plain(voornaam)}.${plain(achternaam)}.${nummer}@voorbeeld.nl`,
    adres: null,
  }));

export const situatieRows = (inwoners: readonly Inwoner[], today: IsoDate): Row<"situaties">[] => {
  const random = randomFor("situaties");
  return inwoners.map(({ id, gemeente, groep, heeftStartkwalificatie, isActief, ...inwoner }) => ({
    regioId: REGIO,
    inwonerId: id,
    gemeente,
    uitkering: groep.uitkering,
    doelgroepen: [...inwoner.doelgroepen, ...schoolOfWajong(inwoner, groep.uitkering)],
    zoektActief: isActief && groep.stand === "zoekt" ? inwoner.nummer % 3 !== 0 : null,
    isGeregistreerdWerkzoekend: isActief && groep.stand === "zoekt",
    isWerkfit: groep.isWerkfit,
    isBeschikbaar: groep.isBeschikbaar,
    heeftStartkwalificatie,
    ladder:
      groep.stand === "zoekt"
        ? random.between(groep.isWerkfit ? 3 : 1, groep.isWerkfit ? 4 : 3)
        : random.between(5, 6),
    ladderOp: dag(today, -random.between(10, 300)),
    afstandReden: groep.isWerkfit === false ? random.pick(REDENEN) : null,
    bron:
      groep.uitkering === "WW" || groep.uitkering === "WGA" || groep.uitkering === "Wajong"
        ? "UWV"
        : "gemeente",
    peildatum: dag(today, -random.between(1, 60)),
  }));
};

/** Groups that a counsellor names: a school of now or before, and a Wajong of before 2015. */
function schoolOfWajong(
  { geboortedatum, nummer }: Pick<Inwoner, "geboortedatum" | "nummer">,
  uitkering: string,
) {
  if (uitkering === "Wajong") return geboortedatum < "1996-01-01" && nummer % 3 !== 0 ? [OUDE_WAJONG] : [];
  if (geboortedatum < "2003-01-01") return [];
  return nummer % 9 === 0 ? ["entree"] : nummer % 9 === 1 ? ["mbo-2 bol"] : [];
}

/** Why someone does not work with a regular werkgever yet, in words about work. */
const REDENEN = [
  "heeft meer begeleiding nodig dan een werkgever geeft",
  "leert eerst beter Nederlands",
  "heeft nog weinig ervaring met werk",
  "bouwt het aantal uren rustig op",
  "regelt eerst zaken thuis",
  "zoekt een werkplek met weinig drukte",
  "heeft nog geen vervoer naar het werk",
];

/** The indications in force, and some that have ended. */
export function indicatieRows(
  inwoners: readonly Inwoner[],
  { vroegereInwoners, plaatsingen }: Geschiedenis,
  begeleid: ReadonlyMap<string, Inwoner>,
): Row<"indicaties">[] {
  const random = randomFor("indicaties");
  const row = (
    { id, gemeente }: Inwoner,
    soort: string,
    vanaf: IsoDate,
    tot: IsoDate | null,
    bron = "UWV",
  ): Row<"indicaties"> => ({
    regioId: REGIO,
    id: random.id(),
    gemeente,
    inwonerId: id,
    soort,
    vanaf,
    tot,
    bron,
  });
  const valid = inwoners.flatMap((inwoner) =>
    inwoner.groep.indicatie ? row(inwoner, inwoner.groep.indicatie, indicatieVanaf(inwoner), null) : [],
  );
  const lks = inwoners.flatMap((inwoner) =>
    begeleid.has(inwoner.id) && isDoelgroepLks(inwoner)
      ? row(inwoner, "doelgroep LKS", indicatieVanaf(inwoner), null, "gemeente")
      : [],
  );
  const expired = inwoners
    .filter(({ groep, aangemeldOp }) => groep.naam === "bijstand" && aangemeldOp < "2025-01-01")
    .slice(0, VERLOPEN)
    .map((inwoner) => row(inwoner, "banenafspraak", inwoner.aangemeldOp, addDays(inwoner.aangemeldOp, 365)));
  const groups = new Map(plaatsingen.map(({ inwonerId, rapportgroep }) => [inwonerId, rapportgroep]));
  const once = vroegereInwoners
    .filter(({ id }) => metIndicatie(groups.get(id) ?? ""))
    .map((inwoner) => row(inwoner, "banenafspraak", isoDate("2016-06-01"), isoDate("2021-12-31")));
  return [...valid, ...lks, ...expired, ...once];
}

/** The desk that helps people without a counsellor of their own, for those who can work. */
export function werkcentrumRows(
  inwoners: readonly Inwoner[],
  begeleid: ReadonlyMap<string, Inwoner>,
): Row<"begeleidingen">[] {
  const random = randomFor("werkcentrum");
  return inwoners
    .filter(
      ({ id, groep }) =>
        !begeleid.has(id) && groep.stand === "zoekt" && groep.isWerkfit && groep.uitkering !== "WW",
    )
    .map(({ id, gemeente, aangemeldOp }) => ({
      regioId: REGIO,
      id: random.id(),
      gemeente,
      inwonerId: id,
      gebruikerId: null,
      naam: "Werkcentrum",
      rol: "loket",
      isHoofd: true,
      waarom: null,
      vanaf: aangemeldOp,
      tot: null,
      laatsteContact: null,
    }));
}

const phone = (nummer: number): string => {
  const digits = String(nummer).padStart(6, "0").slice(-6);
  return `06 00 ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4)}`;
};

const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[^a-z]/gi, "")
    .toLowerCase();
