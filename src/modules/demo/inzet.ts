import { addDays, addMonths, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { moment } from "./dagen.ts";
import type { makeDemoRegion } from "./demo-region.ts";
import { type Gebruiker, gebruikers } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { budgettenVoor, budgetVan } from "./inzet-budgetten.ts";
import { type Gebruik, instrumentgebruik } from "./inzet-gebruik.ts";
import { inzetverhalen } from "./inzet-verhalen.ts";
import { inzetwijzigingen } from "./inzet-wijzigingen.ts";
import { functieoordelen, pilots } from "./inzet-oordelen.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

type Tables = ReturnType<typeof makeDemoRegion>["rows"];
export type Inzetrij = Row<"inzetten"> & { readonly inwonerId: string; readonly gemeente: string };
export type Schrijver = ReturnType<typeof schrijverVan>;

/** Instruments in use: what runs, who waits, what was asked, and years of what ended, with what it cost. */
export async function insertInzet(db: Database, tables: Tables, today: IsoDate): Promise<void> {
  const random = randomFor("inzet");
  const schrijver = schrijverVan(random, tables, today);
  const bezig = new Set<string>(); // inwoner/instrument that runs: one at a time
  const rijen = [
    ...inzetverhalen(schrijver, today),
    ...instrumentgebruik.flatMap((gebruik) => eerder(random, schrijver, tables, gebruik, today)),
    ...lopend(random, schrijver, tables, today),
  ].filter(({ inwonerId, instrumentId, einddatum }) => {
    if (einddatum) return true;
    const wat = `${inwonerId}/${instrumentId}`;
    if (bezig.has(wat)) return false;
    bezig.add(wat);
    return true;
  });
  const budgetten = budgettenVoor(random, rijen, today);
  await insertRows(db, "instrumentbudgetten", budgetten);
  await insertRows(
    db,
    "inzetten",
    rijen.map((rij) => ({ ...rij, budgetId: budgetVan(budgetten, rij)?.id ?? null })),
  );
  await insertRows(db, "inzetwijzigingen", inzetwijzigingen(rijen, today));
  await db
    .updateTable("instrumenten")
    .set({ akkoord: "vanaf bedrag", akkoordVanaf: 150_000 })
    .where("regioId", "=", REGIO)
    .where("naam", "in", ["Vakopleiding", "Trainingen"])
    .execute();
  await insertRows(db, "instrumentpilots", pilots(random, schrijver.instrument, today));
  await insertRows(db, "functieoordelen", functieoordelen(random, today));
}

/** Fills in a row of someone with one instrument. */
function schrijverVan(random: Random, tables: Tables, today: IsoDate) {
  const ids = new Map(tables.instrumenten.map(({ naam, id }) => [naam!, id!]));
  const klantmanagers = gebruikers.filter(({ rol }) => rol === "klantmanager");
  const instrument = (naam: string): string => {
    const id = ids.get(naam);
    if (!id) throw new Error(`No instrument ${naam} in the guide`);
    return id;
  };
  const inzet = (
    { id, gemeente }: { readonly id?: string; readonly gemeente?: string },
    naam: string,
    gevraagdOp: IsoDate,
    given: Partial<Inzetrij> & { readonly waarom: string; readonly status: string },
    door: Gebruiker = klantmanagers.find(({ gemeenten }) => gemeenten.includes(gemeente!)) ??
      klantmanagers[0]!,
  ): Inzetrij => ({
    regioId: REGIO,
    id: random.id(),
    gemeente: gemeente!,
    inwonerId: id!,
    instrumentId: instrument(naam),
    instrumentNaam: naam,
    doelId: null,
    aangevraagd: moment(
      gevraagdOp,
      `${String(random.between(9, 16)).padStart(2, "0")}:${random.between(10, 59)}`,
    ),
    aanvragerId: door.id,
    aanvragerNaam: door.naam,
    gewensteStart: addDays(gevraagdOp, 10),
    geplandEinde: null,
    bedrag: null,
    budgetId: null,
    beslotenOp: given.status === "gevraagd" ? null : gevraagdOp,
    beslisserId: given.status === "gevraagd" ? null : door.id,
    beslisserNaam: given.status === "gevraagd" ? null : door.naam,
    besluitReden: null,
    plekOp: null,
    startdatum: null,
    einddatum: null,
    resultaat: null,
    resultaatWoorden: null,
    uitgegeven: null,
    ...given,
  });
  const persoon = (voornaam: string, achternaam: string) =>
    tables.inwoners.find((een) => een.voornaam === voornaam && een.achternaam === achternaam)!;
  return { inzet, instrument, persoon, vandaag: today };
}

const BETAALD: ReadonlySet<string> = new Set([
  "regulier",
  "begeleid werken",
  "individuele detachering",
  "groepsdetachering",
  "intern",
]);

/** What ended between eight and thirty months ago: some of them found work soon after, by plaatsingen that are there anyway. */
function eerder(
  random: Random,
  { inzet }: Schrijver,
  { inwoners, plaatsingen }: Tables,
  { naam, aantal, aanHetWerk, weken, prijs, waarom }: Gebruik,
  today: IsoDate,
): Inzetrij[] {
  const metWerk = new Map(
    plaatsingen
      .filter(
        ({ werkvorm, startdatum, einddatum }) =>
          BETAALD.has(werkvorm!) &&
          startdatum > addMonths(today, -28) &&
          startdatum < addMonths(today, -9) &&
          (einddatum === null || einddatum > addMonths(startdatum, 9)),
      )
      .map(({ inwonerId, startdatum }) => [inwonerId, startdatum]),
  );
  const geplaatst = new Set(plaatsingen.map(({ inwonerId }) => inwonerId));
  const lang = inwoners.filter(({ aangemeldOp }) => aangemeldOp! < addMonths(today, -12));
  const werkenden = random.pickSome(
    lang.filter(({ id }) => metWerk.has(id!)),
    Math.round(aantal * aanHetWerk),
  );
  const anderen = random.pickSome(
    lang.filter(({ id }) => !geplaatst.has(id!)),
    aantal - Math.round(aantal * aanHetWerk),
  );
  return [...werkenden, ...anderen].map((inwoner) => {
    const werkOp = metWerk.get(inwoner.id!);
    const einddatum = werkOp
      ? addDays(werkOp, -random.between(15, 120))
      : addDays(today, -random.between(240, 900));
    const startdatum = addDays(einddatum, -7 * weken);
    const isGestopt = random.chance(0.12);
    const bedrag = prijs !== null && einddatum > addMonths(today, -14) ? prijs : null;
    return inzet(inwoner, naam, addDays(startdatum, -14), {
      waarom: random.pick(waarom),
      status: isGestopt ? "gestopt" : "klaar",
      plekOp: addDays(startdatum, -7),
      startdatum,
      gewensteStart: startdatum,
      geplandEinde: einddatum,
      einddatum,
      resultaat: isGestopt
        ? random.pick(["past niet", "situatie thuis", "wil niet verder", "verhuisd"])
        : random.weighted([
            ["doel bereikt", 55],
            ["deels bereikt", 30],
            ["niet bereikt", 15],
          ] as const),
      bedrag,
      uitgegeven: bedrag === null ? null : Math.round(bedrag * (isGestopt ? 0.5 : 1)),
    });
  });
}

/** A traject has its places and who is in them in its groups. */
const ZONDER_GROEPEN = instrumentgebruik.filter(({ naam }) =>
  ["Taaltraining", "Trainingen", "Werkervaringsplek", "Jobhunting", "Vakopleiding"].includes(naam),
);

/** What runs now for people in a caseload who look for work, and the leerwerktrajecten: 35 places, and a row. */
function lopend(
  random: Random,
  { inzet }: Schrijver,
  { begeleidingen, inwoners, plaatsingen }: Tables,
  today: IsoDate,
): Inzetrij[] {
  const perId = new Map(inwoners.map((inwoner) => [inwoner.id!, inwoner]));
  const werkt = new Set(
    plaatsingen
      .filter(({ einddatum }) => einddatum === null || einddatum >= today)
      .map(({ inwonerId }) => inwonerId),
  );
  const caseloads = begeleidingen.filter(
    ({ rol, tot, gebruikerId }) => rol === "klantmanager" && !tot && gebruikerId,
  );
  const gewoon = caseloads
    .filter(({ inwonerId }) => !werkt.has(inwonerId!))
    .filter(() => random.chance(0.6))
    .map(({ inwonerId, gebruikerId }) => {
      const { naam, weken, prijs, waarom } = random.pick(ZONDER_GROEPEN);
      const startdatum = addDays(today, -random.between(5, weken * 7 + 10));
      return inzet(
        perId.get(inwonerId!)!,
        naam,
        addDays(startdatum, -14),
        {
          waarom: random.pick(waarom),
          status: "loopt",
          plekOp: addDays(startdatum, -7),
          startdatum,
          gewensteStart: startdatum,
          geplandEinde: addDays(startdatum, weken * 7),
          bedrag: prijs,
        },
        gebruikers.find(({ id }) => id === gebruikerId),
      );
    });
  const leren = plaatsingen
    .filter(
      ({ werkvorm, einddatum }) => werkvorm === "leerwerkplek" && (einddatum === null || einddatum >= today),
    )
    .slice(0, 34)
    .map(({ inwonerId, startdatum }) =>
      inzet(perId.get(inwonerId)!, "Leerwerktraject", addDays(startdatum, -30), {
        waarom: "Wil een vak leren en daarbij werken.",
        status: "loopt",
        plekOp: addDays(startdatum, -20),
        startdatum,
        gewensteStart: startdatum,
      }),
    );
  const inRij = random
    .pickSome(
      caseloads.filter(({ inwonerId }) => !werkt.has(inwonerId!)),
      6,
    )
    .map(({ inwonerId, gebruikerId }, at) =>
      inzet(
        perId.get(inwonerId!)!,
        "Leerwerktraject",
        addDays(today, -40 + at * 6),
        { waarom: "Wil werken en tegelijk een diploma halen.", status: "toegekend" },
        gebruikers.find(({ id }) => id === gebruikerId),
      ),
    );
  const aanvragen = random
    .pickSome(
      caseloads.filter(({ inwonerId }) => !werkt.has(inwonerId!)),
      5,
    )
    .map(({ inwonerId, gebruikerId }, at) =>
      inzet(
        perId.get(inwonerId!)!,
        "Vakopleiding",
        addDays(today, -2 - at * 3),
        {
          waarom: "Heeft een certificaat nodig voor dit werk.",
          status: "gevraagd",
          gewensteStart: addDays(today, 14 + at),
          bedrag: 1_500_00 + at * 200_00,
        },
        gebruikers.find(({ id }) => id === gebruikerId),
      ),
    );
  return [...gewoon, ...leren, ...inRij, ...aanvragen];
}
