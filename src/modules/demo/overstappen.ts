import { sql } from "kysely";
import { addDays, daysBetween, type IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import type { Database } from "#db/database";
import { isBetaald, type Vorm } from "#regels/overgang";
import { insertRows } from "./insert-rows.ts";
import { type Made, type Pen, type Rij, schrijver, type Tabellen } from "./overstap-schrijver.ts";
import { NIJKERK, REGIO, unitId } from "./region.ts";

const HOOGSTENS_GELEDEN = 700;
const AANTAL = 130;
const HEEN_EN_TERUG = 16;
const ORGANISATIES = [
  "Buurthuis De Linde",
  "Voedselbank Eemland",
  "Speeltuin De Vlinder",
  "Repair Café Zuid",
  "Dierenweide De Brink",
];
const DAGBESTEDING = ["Zorgboerderij De Eemhoeve", "Atelier De Werf"];

/** Switches of people who work now, each by the same rules as a real one: what the law refuses is left out. */
export async function insertOverstappen(db: Database, tables: Tabellen, today: IsoDate): Promise<void> {
  const made = makeOverstappen(tables, today);
  await insertRows(db, "plaatsingen", made.plaatsingen);
  await sql`
    update plaatsingen p
       set terug_grondslag = r.terug_grondslag, terug_waar = r.terug_waar, terug_tot = r.terug_tot,
           terug_wie_beslist = r.terug_wie_beslist, terug_met = r.terug_met, terug_afgesproken_op = r.terug_afgesproken_op
      from json_populate_recordset(null::plaatsingen, ${JSON.stringify(made.terug)}::json) r
     where p.regio_id = ${REGIO} and p.id = r.id`.execute(db);
  await insertRows(db, "overstappen", made.overstappen);
  await insertRows(db, "overstapstappen", made.stappen);
}

function makeOverstappen(tables: Tabellen, today: IsoDate): Made {
  const made: Made = { plaatsingen: [], overstappen: [], stappen: [], terug: [] };
  const pen = schrijver(tables, today, made);
  const named = new Set(
    tables.inwoners
      .filter(({ voornaam, achternaam }) => TOLD.has(`${voornaam} ${achternaam}`))
      .map(({ id }) => id!),
  );
  writeTold(pen, tables, today);
  const running = (tables.plaatsingen as readonly Rij[]).filter(
    ({ inwonerId, werkvorm, startdatum, einddatum }) =>
      isBetaald(werkvorm as Vorm) &&
      !named.has(inwonerId) &&
      (einddatum === null || einddatum >= today) &&
      startdatum <= addDays(today, -5) &&
      daysBetween(startdatum, today) <= HOOGSTENS_GELEDEN,
  );
  const { random } = pen;
  const atUnit = random.shuffle(running.filter(({ unitId, loonwaarde }) => unitId && loonwaarde));
  for (const werk of atUnit.slice(0, HEEN_EN_TERUG)) heenEnTerug(pen, werk);
  const rest = random.shuffle(running.filter((werk) => !atUnit.slice(0, HEEN_EN_TERUG).includes(werk)));
  for (const werk of rest.slice(0, AANTAL * 2)) if (made.overstappen.length < AANTAL) stapVooruit(pen, werk);
  return made;
}

const TOLD: ReadonlySet<string> = new Set([
  "Yonas Berhanu",
  "Fenna Luchtmeijer",
  "Mehmet Aksoylu",
  "Tirza Kolenaar",
  "Danique Roskam",
  "Gerrit Zwanenbeek",
  "Salma Benyaghi",
  "Anouk Veldhuisen",
  "Pieter Holtkuil",
  "Nadia Ouahbi",
  "Joost Kievitsdal",
]);

/** Yonas went from his proefplaats to work; Fenna from the unit to a bakery, and her place in the unit waits. */
function writeTold(pen: Pen, tables: Tabellen, today: IsoDate): void {
  const of = (achternaam: string) => {
    const id = tables.inwoners.find((inwoner) => inwoner.achternaam === achternaam)?.id;
    return (tables.plaatsingen as readonly Rij[])
      .filter(({ inwonerId }) => inwonerId === id)
      .toSorted((a, b) => (a.startdatum < b.startdatum ? -1 : 1));
  };
  const [proef, groen] = of("Berhanu");
  if (proef && groen) pen.over(proef, groen, "stap vooruit", { toelichting: "De proefplaats beviel goed." });
  const [bakkerij] = of("Luchtmeijer");
  if (!bakkerij) return;
  const unit = pen.eerder(bakkerij, {
    werkvorm: "intern",
    unitId: unitId.productiebedrijf,
    functie: "Inpakken",
    dagen: 220,
    urenPerWeek: hours(20),
  });
  pen.over(unit, bakkerij, "stap vooruit", {
    toelichting: "Fenna wil met klanten werken. Zij kent de winkel al van een stage.",
    terug: {
      waar: "Inpakken, Productiebedrijf van RWA/Amfors",
      tot: addDays(today, 120),
      wie: "unit",
      met: "de leidinggevende van het Productiebedrijf",
    },
  });
}

/** Out of the unit to a werkgever, and back: the way back was used. */
function heenEnTerug(pen: Pen, werk: Rij): void {
  const { random } = pen;
  const buiten = pen.maak(werk, {
    werkvorm: "begeleid werken",
    functie: werk.functie,
    dagen: random.between(15, 25),
    werkgeverId: random.pick(pen.werkgevers),
  });
  const werkvorm = werk.werkvorm as Vorm;
  const binnen = pen.maak(buiten, {
    werkvorm,
    functie: werk.functie,
    dagen: random.between(20, 30),
    unitId: werk.unitId,
  });
  const terug = {
    waar: `${werk.functie}, de eigen unit`,
    wie: "unit",
    met: "de leidinggevende van de unit",
    tot: addDays(buiten.startdatum, 90),
  };
  const heen = pen.over(binnen, buiten, "stap vooruit", { terug, isLks: true });
  if (!heen) return;
  pen.bewaar(buiten);
  pen.bewaar(binnen);
  pen.over(buiten, werk, "terug, het lukte niet", { terugVanId: heen, isLks: true });
}

/** Something without a wage first, then work. */
function stapVooruit(pen: Pen, werk: Rij): void {
  const { random } = pen;
  const vorm = random.weighted([
    ["proefplaats", 34],
    ["werkervaringsplek", 30],
    ["vrijwilligerswerk", 26],
    ["participatieplaats", 6],
    ["dagbesteding", 8],
  ] as const);
  const units = werk.gemeente === NIJKERK ? ["groen", "productie"] : ["cleanfors", "productiebedrijf"];
  const waar: Pick<Partial<Rij>, "organisatie" | "werkgeverId" | "unitId"> = vorm === "vrijwilligerswerk"
    ? { organisatie: random.pick(ORGANISATIES) }
    : vorm === "dagbesteding"
      ? { organisatie: random.pick(DAGBESTEDING) }
      : vorm === "proefplaats" && werk.werkgeverId
        ? { werkgeverId: werk.werkgeverId }
        : { unitId: unitId[random.pick(units) as keyof typeof unitId] };
  const functie = vorm === "vrijwilligerswerk" || vorm === "dagbesteding" ? "Meehelpen" : werk.functie;
  const eerder = pen.maak(werk, { werkvorm: vorm, functie, dagen: random.between(28, 60), ...waar });
  if (pen.over(eerder, werk, random.pick(["stap vooruit", "stap vooruit", "wens van de inwoner"])))
    pen.bewaar(eerder);
}
