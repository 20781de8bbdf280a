import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { urenPerWeekOf } from "../trajecten/traject.ts";
import { moment } from "./dagen.ts";
import type { makeDemoRegion } from "./demo-region.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO, unitId } from "./region.ts";
import { type Groepregel, groepregels } from "./trajectgroepen.ts";
import { makeAanwezigheden } from "./trajectdagen.ts";
import { makeVerhalen, type Verhaal } from "./trajectverhalen.ts";
import { type Sjabloon, sjablonen } from "./trajectsjablonen.ts";

type Tables = ReturnType<typeof makeDemoRegion>["rows"];
type Inwoner = Row<"inwoners">;
export type Groep = { readonly id: string; readonly regel: Groepregel; readonly sjabloon: Sjabloon };

/** Trajecten with their groups, who is in them, who waits, and what was seen in the last weeks. */
export async function insertTrajecten(db: Database, tables: Tables, today: IsoDate): Promise<void> {
  const random = randomFor("trajecten");
  const instrumenten = new Map(tables.instrumenten.map(({ naam, id }) => [naam, id]));
  const trajecten = sjablonen.map((sjabloon) => ({ sjabloon, id: random.id() }));
  await insertRows(
    db,
    "trajecten",
    trajecten.map(({ sjabloon, id }) => trajectRow(sjabloon, id, instrumenten)),
  );
  await insertRows(
    db,
    "trajectversies",
    trajecten.flatMap(({ sjabloon, id }) => versieRows(sjabloon, id, today)),
  );

  const groepen = groepregels.map((regel): Groep & { readonly trajectId: string } => {
    const { sjabloon, id } = trajecten.find(({ sjabloon }) => sjabloon.naam === regel.sjabloon)!;
    return { id: random.id(), regel, sjabloon, trajectId: id };
  });
  await insertRows(
    db,
    "trajectgroepen",
    groepen.map(({ trajectId, ...groep }) => groepRow(groep, trajectId, today)),
  );

  const verhalen = makeVerhalen(tables.inwoners, groepen, today);
  const deelnames = [...verhalen.deelnames, ...others(random, tables, groepen, verhalen, today)];
  await insertRows(db, "deelnames", deelnames);
  const gesloten = groepen.filter(({ regel }) => regel.isGesloten).map(({ id }) => id);
  await db // a group closes after people came in
    .updateTable("trajectgroepen")
    .set({ geslotenOp: addDays(today, -2) })
    .where("id", "in", gesloten)
    .execute();
  await insertRows(db, "aanwezigheden", makeAanwezigheden(deelnames, groepen, today));
  await insertRows(db, "trajectuitkomsten", verhalen.uitkomsten);
  await insertRows(db, "mogelijkheidvoorstellen", verhalen.voorstellen);
}

const trajectRow = (
  { naam, instrument, doelgroepen, fasen, doeltype, vorm, leidend, gemeenten, bron, eerder }: Sjabloon,
  id: string,
  instrumenten: ReadonlyMap<string | undefined, string | undefined>,
): Row<"trajecten"> => {
  const instrumentId = instrumenten.get(instrument);
  if (!instrumentId) throw new Error(`No instrument ${instrument} in the guide`);
  return {
    regioId: REGIO,
    id,
    instrumentId,
    naam,
    doelgroepen,
    fasen,
    doeltype,
    vorm,
    leidend,
    gemeenten,
    bron,
    nummer: eerder ? 2 : 1,
  };
};

function versieRows({ inhoud, bron, eerder }: Sjabloon, trajectId: string, today: IsoDate) {
  const versie = (
    nummer: number,
    inhoud: Sjabloon["inhoud"],
    waarom: string,
    dagenGeleden: number,
  ): Row<"trajectversies"> => ({
    regioId: REGIO,
    trajectId,
    nummer,
    inhoud,
    urenPerWeek: urenPerWeekOf(inhoud),
    waarom,
    doorGebruikerId: gebruiker("bas").id,
    doorNaam: gebruiker("bas").naam,
    tijdstip: moment(addDays(today, -dagenGeleden), "10:00"),
  });
  const eerste = versie(1, eerder?.inhoud ?? inhoud, `Zoals beschreven in: ${bron}`, 300);
  return eerder ? [eerste, versie(2, inhoud, eerder.waarom, 20)] : [eerste];
}

const groepRow = (
  { id, regel, sjabloon }: Groep,
  trajectId: string,
  today: IsoDate,
): Row<"trajectgroepen"> => ({
  regioId: REGIO,
  id,
  trajectId,
  nummer: regel.nummer ?? (sjabloon.eerder ? 2 : 1),
  ...eigenWeek(regel, sjabloon),
  naam: regel.naam,
  unitId: regel.unit ? unitId[regel.unit] : null,
  plaats: regel.plaats,
  gemeenten: regel.gemeenten,
  leiderId: regel.leider ? gebruiker(regel.leider).id : null,
  capaciteit: regel.capaciteit,
  startdatum: addDays(today, -7 * regel.wekenGeleden),
  einddatum: regel.nogWeken === undefined ? null : addDays(today, 7 * regel.nogWeken),
});

function eigenWeek({ dagen }: Groepregel, { inhoud }: Sjabloon) {
  if (!dagen) return { week: null, urenPerWeek: null };
  const week = dagen.map((dag) => ({ ...inhoud.week[0]!, dag }));
  return { week, urenPerWeek: urenPerWeekOf({ ...inhoud, week }) };
}

/** Who else is in the groups: people with bijstand and without work, of caseloads first. */
function others(
  random: Random,
  tables: Tables,
  groepen: readonly Groep[],
  { deelnames }: Verhaal,
  today: IsoDate,
): Row<"deelnames">[] {
  const taken = new Set(deelnames.map(({ inwonerId }) => inwonerId));
  const free = candidates(tables, today).filter(({ id }) => !taken.has(id));
  const eline = gebruiker("eline");
  return groepen.flatMap(({ id: groepId, regel }) => {
    const told = deelnames.filter((deelname) => deelname.groepId === groepId);
    const inside = regel.mensen - told.filter(({ status }) => status === "doet mee").length;
    const waiting = regel.wacht - told.filter(({ status }) => status === "wacht").length;
    return Array.from({ length: inside + waiting }, (_, at): Row<"deelnames"> => {
      const found = free.findIndex(({ gemeente }) => regel.gemeenten.includes(gemeente!));
      const [inwoner] = free.splice(found, 1);
      const waits = at >= inside;
      const days = Math.max(0, 7 * regel.wekenGeleden);
      return {
        regioId: REGIO,
        id: random.id(),
        gemeente: inwoner!.gemeente!,
        inwonerId: inwoner!.id!,
        groepId,
        status: waits ? "wacht" : "doet mee",
        aangemeld: moment(
          addDays(today, waits ? -random.between(3, 30) : -days - random.between(8, 30)),
          "11:00",
        ),
        aangebodenOp: null,
        startdatum: waits
          ? addDays(today, 14)
          : addDays(today, Math.max(0, -7 * regel.wekenGeleden) - random.between(0, Math.min(days, 60))),
        leerdoel: null,
        fase: 1,
        einddatum: null,
        redenEinde: null,
        doorGebruikerId: eline.id,
        doorNaam: eline.naam,
        versie: 1,
      };
    });
  });
}

function candidates({ inwoners, situaties, plaatsingen, begeleidingen }: Tables, today: IsoDate): Inwoner[] {
  const werkt = new Set(
    plaatsingen.flatMap(({ inwonerId, einddatum }) => (!einddatum || einddatum >= today ? [inwonerId] : [])),
  );
  const bijstand = new Set(
    situaties.flatMap(({ inwonerId, uitkering }) => (uitkering === "Bijstand" ? [inwonerId] : [])),
  );
  const begeleid = new Set(begeleidingen.flatMap(({ inwonerId, isHoofd }) => (isHoofd ? [inwonerId] : [])));
  const found = inwoners.filter(
    ({ id, status }) => status === "actief" && bijstand.has(id) && !werkt.has(id!),
  );
  const own = found.filter(({ id }) => begeleid.has(id));
  const rest = found.filter(({ id }) => !begeleid.has(id));
  return rest.flatMap((inwoner, at) => [...(at % 6 === 0 && own[at / 6] ? [own[at / 6]!] : []), inwoner]);
}
