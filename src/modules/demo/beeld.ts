import { addDays, addMonths, daysBetween, type IsoDate } from "#core/dates";
import { geldigTotOp } from "../beeld/afname.ts";
import { tellingenVan } from "../beeld/adopt-meegeleverd.ts";
import { MEEGELEVERD } from "../beeld/meegeleverd.ts";
import type { Begeleid } from "./caseloads.ts";
import { antwoordenOp, bronVoor, triageVoor } from "./beeld-antwoorden.ts";
import { dag, moment } from "./dagen.ts";
import { van } from "./dossiers.ts";
import { type Gebruiker, gebruiker } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import type { Inwoner } from "./inwoners.ts";
import { type Random, randomFor } from "./random.ts";
import { organisatieId, organisatieRows, REGIO } from "./region.ts";

export type Beeldfeiten = {
  readonly begeleid: readonly Begeleid[];
  readonly inwoners: readonly Inwoner[];
  readonly situaties: readonly Row<"situaties">[];
  readonly indicaties: readonly Row<"indicaties">[];
  readonly today: IsoDate;
};

/** How far back the region wrote down who pointed the way. */
const INSTROOM_DAGEN = 730;

/** With so many vragenlijsten the made-up region began. */
const EERSTE_LIJSTEN = 5;

/** The vragenlijsten of the region, and what was filled in about who has a counsellor. */
export function makeBeeld(feiten: Beeldfeiten) {
  const random = randomFor("beeld");
  const { lijsten, versies, tellingen, versieId } = vragenlijstRows(random, feiten.today);
  const perInwoner = new Map(feiten.situaties.map((row) => [row.inwonerId!, row]));
  const afnames: Row<"afnames">[] = [];
  for (const one of feiten.begeleid)
    afnames.push(...afnamesVan(random, one, perInwoner.get(one.inwoner.id)!, versieId, feiten.today));
  return {
    vragenlijsten: lijsten,
    vragenlijstversies: versies,
    vragenlijsttellingen: tellingen,
    instroom: instroomRows(random, feiten),
    triagebesluiten: feiten.begeleid.flatMap((one) => triageRows(random, one, feiten.today)),
    afnames,
    indicatieaanvragen: aanvraagRows(random, feiten),
    situaties: metOordeel(feiten.situaties, afnames),
  };
}

function vragenlijstRows(random: Random, today: IsoDate) {
  const versieId = new Map<string, string>();
  const lijsten: Row<"vragenlijsten">[] = [];
  const versies: Row<"vragenlijstversies">[] = [];
  const tellingen: Row<"vragenlijsttellingen">[] = [];
  const later = randomFor("latere vragenlijsten"); // so that the rest of the made-up region stays as it is
  for (const [at, { code, naam, doel, telt, definitie }] of MEEGELEVERD.entries()) {
    const { id: newId } = at < EERSTE_LIJSTEN ? random : later;
    const id = newId();
    lijsten.push({ regioId: REGIO, id, code, naam, doel });
    tellingen.push(
      ...tellingenVan(telt).map((telling) => ({ regioId: REGIO, vragenlijstId: id, ...telling })),
    );
    const versie = newId();
    versieId.set(code, versie);
    versies.push({
      regioId: REGIO,
      id: versie,
      vragenlijstId: id,
      nummer: 1,
      status: "gepubliceerd",
      definitie,
      gemaaktOp: addMonths(today, -30),
      gepubliceerdOp: addMonths(today, -30),
      doorNaam: gebruiker("bas").naam,
    });
  }
  return { lijsten, versies, tellingen, versieId };
}

function instroomRows(random: Random, { inwoners, begeleid, today }: Beeldfeiten): Row<"instroom">[] {
  const klantmanagers = new Map(begeleid.map(({ inwoner, klantmanager }) => [inwoner.id, klantmanager]));
  return inwoners
    .filter(
      ({ id, aangemeldOp, groep }) =>
        klantmanagers.has(id) ||
        (groep.stand === "zoekt" && daysBetween(aangemeldOp, today) < INSTROOM_DAGEN),
    )
    .filter(({ hoofdpersoon }) => hoofdpersoon || random.chance(0.85)) // nobody asked everyone
    .map((inwoner) => {
      const door = klantmanagers.get(inwoner.id) ?? gebruiker("eline");
      return {
        ...van(inwoner),
        bron: bronVoor(random, inwoner),
        gemeldOp: inwoner.aangemeldOp,
        toelichting: null,
        doorGebruikerId: door.id,
        doorNaam: door.naam,
      };
    });
}

function triageRows(random: Random, { inwoner, klantmanager, rol }: Begeleid, today: IsoDate) {
  if (!inwoner.hoofdpersoon && random.chance(0.2)) return [];
  const besluiten = triageVoor(random, inwoner, rol);
  const known = Math.max(0, daysBetween(inwoner.aangemeldOp, today));
  return besluiten.map(([uitkomst, reden], at): Row<"triagebesluiten"> => {
    const op = addDays(inwoner.aangemeldOp, Math.min(known, at === 0 ? 6 : 6 + Math.round(known / 2)));
    return {
      ...van(inwoner),
      id: random.id(),
      uitkomst,
      reden,
      beslotenOp: op,
      doorGebruikerId: klantmanager.id,
      doorNaam: klantmanager.naam,
      tijdstip: moment(op, "11:40"),
    };
  });
}

function afnamesVan(
  random: Random,
  { inwoner, klantmanager, rol }: Begeleid,
  situatie: Row<"situaties">,
  versieId: ReadonlyMap<string, string>,
  today: IsoDate,
): Row<"afnames">[] {
  const isHoofd = inwoner.hoofdpersoon !== undefined;
  const known = Math.max(0, daysBetween(inwoner.aangemeldOp, today));
  const made: Row<"afnames">[] = [];
  const add = (code: string, share: number, op: IsoDate, keer = 0) => {
    if (!isHoofd && !random.chance(share)) return;
    const antwoorden = antwoordenOp(code, { random, inwoner, rol, situatie, keer });
    if (antwoorden) made.push(afname(random, { inwoner, klantmanager, code, versieId, op, antwoorden }));
  };
  add("poortwachter", 0.75, addDays(inwoner.aangemeldOp, Math.min(known, 5)));
  add("werkfit", 0.7, dag(today, -Math.min(known, random.between(20, 300))));
  if (situatie.ladder !== null)
    add("participatieladder", 0.7, laterOf(situatie.ladderOp!, inwoner.aangemeldOp));
  if (inwoner.groep.indicatie !== null || inwoner.groep.isWerkfit === false)
    add("duurzame_arbeidsbeperking", 0.35, dag(today, -Math.min(known, random.between(15, 420))));
  const keren = isHoofd ? 4 : random.between(0, 3);
  for (let keer = 0; keer < keren; keer++) {
    const geleden = (keren - 1 - keer) * 90 + 12;
    if (geleden <= known) add("doelen_voorbij_werk", 1, dag(today, -geleden), keer);
  }
  return made;
}

type Ingevuld = {
  readonly inwoner: Inwoner;
  readonly klantmanager: Gebruiker;
  readonly code: string;
  readonly versieId: ReadonlyMap<string, string>;
  readonly op: IsoDate;
  readonly antwoorden: object;
};

function afname(random: Random, { inwoner, klantmanager, code, versieId, op, antwoorden }: Ingevuld) {
  const { definitie } = MEEGELEVERD.find((lijst) => lijst.code === code)!;
  const organisatie = organisatieId[klantmanager.organisatie];
  return {
    ...van(inwoner),
    id: random.id(),
    vragenlijstversieId: versieId.get(code)!,
    status: "ingediend",
    antwoorden,
    ingevuldOp: op,
    geldigTot: geldigTotOp(op, definitie.geldigMaanden),
    vervangtId: null,
    organisatieId: organisatie,
    organisatiesoort: organisatieRows.find(({ id }) => id === organisatie)!.soort!,
    doorGebruikerId: klantmanager.id,
    doorNaam: klantmanager.naam,
    tijdstip: moment(op, "14:10"),
    versie: 1,
  } satisfies Row<"afnames">;
}

/** Where a form says it, the situatie says the same, with who judged it. */
function metOordeel(
  situaties: readonly Row<"situaties">[],
  afnames: readonly Row<"afnames">[],
): Row<"situaties">[] {
  const oordelen = Map.groupBy(afnames, ({ inwonerId }) => inwonerId);
  return situaties.map((situatie) => {
    const eigen = oordelen.get(situatie.inwonerId) ?? [];
    const met = (vraag: string) => eigen.find(({ antwoorden }) => vraag in (antwoorden as object));
    const werkfit = met("werkfit");
    const ladder = met("trede");
    const bron = (row: Row<"afnames"> | undefined) =>
      row ? `${row.doorNaam}, ${row.organisatiesoort}` : null;
    return {
      ...situatie,
      werkfitOp: werkfit?.ingevuldOp ?? null,
      werkfitBron: bron(werkfit),
      ladderOp: ladder?.ingevuldOp ?? situatie.ladderOp ?? null,
      ladderBron: bron(ladder),
    };
  });
}

/** What UWV was asked: who has beschut werk, and some about whom there is no answer yet, or a no. */
function aanvraagRows(
  random: Random,
  { begeleid, indicaties, today }: Beeldfeiten,
): Row<"indicatieaanvragen">[] {
  const row = (inwoner: Inwoner, soort: string, gevraagdOp: IsoDate, door: Gebruiker) => ({
    ...van(inwoner),
    id: random.id(),
    soort,
    gevraagdOp,
    uitkomst: null as string | null,
    uitkomstOp: null as IsoDate | null,
    geldigTot: null,
    adviseur: "UWV",
    indicatieId: null as string | null,
    doorNaam: door.naam,
  });
  const beschut = new Map(
    indicaties.filter(({ soort }) => soort === "beschut werk").map((row) => [row.inwonerId, row]),
  );
  return begeleid.flatMap(({ inwoner, klantmanager }, at) => {
    const indicatie = beschut.get(inwoner.id);
    if (indicatie) {
      const gevraagd = row(inwoner, "beschut werk", addDays(indicatie.vanaf!, -60), klantmanager);
      return [
        { ...gevraagd, uitkomst: "positief", uitkomstOp: indicatie.vanaf!, indicatieId: indicatie.id! },
      ];
    }
    if (inwoner.groep.naam !== "bijstand" || inwoner.aangemeldOp > addDays(today, -120)) return [];
    if (at % 3 === 0)
      return [row(inwoner, "beschut werk", addDays(today, -random.between(4, 40)), klantmanager)];
    if (at % 3 === 1) return [];
    const gevraagd = row(inwoner, "banenafspraak", addDays(today, -random.between(70, 110)), klantmanager);
    return [{ ...gevraagd, uitkomst: "negatief", uitkomstOp: addDays(today, -random.between(5, 30)) }];
  });
}

const laterOf = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
