import { addDays, type IsoDate } from "#core/dates";
import { moment } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import { hoofdpersonen } from "./hoofdpersonen.ts";
import type { Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import type { Groep } from "./trajecten.ts";

export type Verhaal = ReturnType<typeof makeVerhalen>;

type Regel = readonly [
  sleutel: string,
  groep: string,
  status: "doet mee" | "wacht" | "klaar",
  van: number,
  tot: number | null,
  leerdoel: string | null,
];

/** The people with a story: from and until how many days ago. */
// biome-ignore format: it is read as a table
const regels: readonly Regel[] = [
  ["pieter",  "AOC, productie",             "doet mee",  35, null, "Rustig opbouwen, eerst twee dagen."],
  ["danique", "Oriëntatie Amersfoort",      "doet mee",  26, null, "Weten welk werk bij mij past."],
  ["mehmet",  "Taal, dinsdag en donderdag", "doet mee",  70, null, "Instructies op het werk verstaan."],
  ["anouk",   "Taal, dinsdag en donderdag", "wacht",    -14, null, "Nederlands leren spreken."],
  ["yonas",   "Taal, dinsdag en donderdag", "klaar",     76,   10, "Praten met collega's."],
  ["joost",   "AOC, groen",                 "klaar",     60,    6, "Leren met planten te werken."],
  ["salma",   "Oriëntatie Amersfoort",      "klaar",     27,    8, "Kiezen welk werk in een winkel past."],
];

const uitkomst: Readonly<
  Record<
    string,
    readonly [
      kan: string,
      wil: string,
      kansen: string,
      competenties: readonly string[],
      status: "open" | "overgenomen",
    ]
  >
> = {
  joost: [
    "Werkt netjes en veilig met gereedschap. Vraagt hulp als iets nieuw is.",
    "Met planten werken en een certificaat halen.",
    "Kwekerijen en groenploegen in de buurt.",
    ["gereedschap", "veilig_werken"],
    "open",
  ],
  salma: [
    "Praat makkelijk met klanten en houdt een afdeling netjes.",
    "In een winkel werken, met mensen.",
    "Winkels met een vaste begeleider.",
    ["klantgericht"],
    "overgenomen",
  ],
};

export function makeVerhalen(
  inwoners: readonly Row<"inwoners">[],
  groepen: readonly Groep[],
  today: IsoDate,
) {
  const random = randomFor("trajectverhalen");
  const marije = gebruiker("marije");
  const rows = regels.map(([sleutel, groep, status, van, tot, leerdoel]) => {
    const { voornaam, achternaam, klantmanager } = hoofdpersonen.find((een) => een.sleutel === sleutel)!;
    const inwoner = inwoners.find((een) => een.voornaam === voornaam && een.achternaam === achternaam)!;
    const door = gebruiker(klantmanager);
    const deelname: Row<"deelnames"> = {
      regioId: REGIO,
      id: random.id(),
      gemeente: inwoner.gemeente!,
      inwonerId: inwoner.id!,
      groepId: groepen.find(({ regel }) => regel.naam === groep)!.id,
      status,
      aangemeld: moment(addDays(today, status === "wacht" ? -40 : -van - 14), "10:00"),
      aangebodenOp: null,
      startdatum: addDays(today, -van),
      leerdoel,
      fase: 1,
      einddatum: tot === null ? null : addDays(today, -tot),
      redenEinde: tot === null ? null : "programma klaar",
      doorGebruikerId: door.id,
      doorNaam: door.naam,
      versie: 1,
    };
    return { sleutel, deelname };
  });
  const withOutcome = rows.filter(({ sleutel }) => sleutel in uitkomst);
  const van = ({ deelname }: (typeof rows)[number]) => ({
    regioId: REGIO,
    deelnameId: deelname.id!,
    gemeente: deelname.gemeente!,
    inwonerId: deelname.inwonerId!,
  });
  return {
    deelnames: rows.map(({ deelname }) => deelname),
    uitkomsten: withOutcome.map((row): Row<"trajectuitkomsten"> => {
      const [kan, wil, kansen] = uitkomst[row.sleutel]!;
      const door = gebruiker(row.sleutel === "joost" ? "hassan" : "sanne");
      return {
        ...van(row),
        kan,
        wil,
        kansen,
        doorGebruikerId: door.id,
        doorNaam: door.naam,
        opgemaaktOp: row.deelname.einddatum!,
        versie: 1,
      };
    }),
    voorstellen: withOutcome.map((row): Row<"mogelijkheidvoorstellen"> => {
      const [, , , competenties, status] = uitkomst[row.sleutel]!;
      const beslist = status === "open" ? null : row.deelname.einddatum!;
      return {
        ...van(row),
        id: random.id(),
        onderwerp: "competenties",
        waarde: competenties,
        toelichting: null,
        status,
        beslistDoor: beslist && marije.naam,
        beslistOp: beslist,
        versie: 1,
      };
    }),
  };
}
