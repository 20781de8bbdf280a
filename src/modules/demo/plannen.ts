import { sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { moment } from "./dagen.ts";
import { type Gebruiker, gebruiker } from "./gebruikers.ts";
import { hoofdpersonen } from "./hoofdpersonen.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { gewoneDoelen, type Planverhaal, planverhalen } from "./planverhalen.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

type Region = {
  readonly inwoners: readonly Row<"inwoners">[];
  readonly plannen: readonly Row<"plannen">[];
  readonly planstappen: readonly Row<"planstappen">[];
  readonly begeleidingen: readonly Row<"begeleidingen">[];
};

type Made = {
  readonly plandoelen: Row<"plandoelen">[];
  readonly doelmetingen: Row<"doelmetingen">[];
  readonly planstappen: Row<"planstappen">[];
  readonly bezetteTijden: Row<"bezetteTijden">[];
  readonly begeleidingen: Row<"begeleidingen">[];
  readonly overdrachten: Row<"overdrachten">[];
};

/** Needs, goals, taken times, the circle and what is handed over, for everyone in the region with a plan. */
export async function insertPlannen(db: Database, region: Region, today: IsoDate): Promise<void> {
  const made = makePlannen(region, today);
  for (const [table, rows] of Object.entries(made) as [keyof Made, never[]][])
    await insertRows(db, table, rows);
  await sql`
    update planstappen s
       set doel_id = d.id, wie_soort = case s.status when 'nu' then 'helper' else 'inwoner' end,
           wie = case s.status when 'nu' then h.naam else i.voornaam end,
           begeleiding_id = case s.status when 'nu' then h.id end
      from plandoelen d
      join inwoners i on i.regio_id = d.regio_id and i.id = d.inwoner_id
      join begeleidingen h on h.regio_id = d.regio_id and h.inwoner_id = d.inwoner_id and h.is_hoofd and h.tot is null
     where s.regio_id = ${REGIO} and s.inwoner_id = d.inwoner_id and d.volgorde = 1 and s.doel_id is null`.execute(
    db,
  );
  await sql`
    update planstappen s set wie = i.voornaam from inwoners i
     where s.regio_id = ${REGIO} and s.wie_soort = 'inwoner' and s.wie is null and i.regio_id = s.regio_id
       and i.id = s.inwoner_id`.execute(db);
}

/** One in so many has times that are taken. */
const BEZET_EEN_OP = 4;

function makePlannen({ inwoners, plannen, begeleidingen }: Region, today: IsoDate): Made {
  const random = randomFor("plannen");
  const sleutelVan = sleutels(inwoners);
  const made: Made = {
    plandoelen: [],
    doelmetingen: [],
    planstappen: [],
    bezetteTijden: [],
    begeleidingen: [],
    overdrachten: [],
  };
  for (const { inwonerId, gemeente } of plannen) {
    const own = { regioId: REGIO, inwonerId: inwonerId!, gemeente: gemeente! };
    const verhaal = planverhalen[sleutelVan.get(inwonerId!) ?? ""];
    const doelen = verhaal?.doelen ?? [random.pick(gewoneDoelen)];
    const ids = doelen.map(([behoefte, naam, soort, leidend], at) => {
      const id = random.id();
      const streefdatum = addDays(today, random.between(60, 240));
      made.plandoelen.push({
        ...own,
        id,
        volgorde: at + 1,
        behoefte,
        naam,
        soort,
        leidend,
        streefdatum,
        status: "loopt",
      });
      return id;
    });
    if (verhaal) writeVerhaal(made, random, { own, verhaal, doelId: ids.at(-1)!, begeleidingen, today });
    else if (random.between(1, BEZET_EEN_OP) === 1)
      made.bezetteTijden.push({
        ...own,
        id: random.id(),
        ...random.pick(gewoneTijden),
        vanaf: addDays(today, -90),
        tot: null,
      });
  }
  writeOverdrachten(made, random, { inwoners, begeleidingen, today });
  return made;
}

type Own = { readonly regioId: string; readonly inwonerId: string; readonly gemeente: string };
type Random = ReturnType<typeof randomFor>;
type About = {
  readonly own: Own;
  readonly verhaal: Planverhaal;
  readonly doelId: string;
  readonly begeleidingen: readonly Row<"begeleidingen">[];
  readonly today: IsoDate;
};

/** The people with a story, by id. */
function sleutels(inwoners: readonly Row<"inwoners">[]): Map<string, string> {
  const byName = new Map(
    hoofdpersonen.map(({ sleutel, voornaam, achternaam }) => [`${voornaam} ${achternaam}`, sleutel]),
  );
  return new Map(
    inwoners.flatMap(({ id, voornaam, achternaam }) => {
      const sleutel = byName.get(`${voornaam} ${achternaam}`);
      return sleutel ? [[id!, sleutel] as const] : [];
    }),
  );
}

function writeVerhaal(
  made: Made,
  random: Random,
  { own, verhaal, doelId, begeleidingen, today }: About,
): void {
  const hoofd = begeleidingen.find(({ inwonerId, isHoofd }) => inwonerId === own.inwonerId && isHoofd)!; // everyone with a story has one
  const by = { doorGebruikerId: hoofd.gebruikerId!, doorNaam: hoofd.naam! };
  for (const [cijfer, ago, woorden] of verhaal.cijfers ?? []) {
    const datum = addDays(today, -ago);
    const row = { ...own, ...by, id: random.id(), doelId, datum, cijfer, woorden };
    made.doelmetingen.push({ ...row, tijdstip: moment(datum, "11:00") });
  }
  for (const [soort, dagen, begintijd, eindtijd] of verhaal.tijden ?? [])
    made.bezetteTijden.push({
      ...own,
      id: random.id(),
      soort,
      weekdagen: dagen.split(" "),
      begintijd,
      eindtijd,
      vanaf: addDays(today, -80),
      tot: soort === "inburgering" ? addDays(today, 190) : null,
    });
  const step = { ...own, doelId, status: "nu", startdatum: addDays(today, -20), weekdagen: [] };
  if (verhaal.stap) {
    const [naam, wieSoort, days] = verhaal.stap;
    const einddatum = addDays(today, days);
    const helps = wieSoort === "klantmanager";
    made.planstappen.push({
      ...step,
      id: random.id(),
      volgorde: 20,
      naam,
      wanneer: "deze maand",
      einddatum,
      wieSoort: helps ? "helper" : wieSoort,
      wie: helps ? hoofd.naam! : null,
      begeleidingId: helps ? hoofd.id! : null,
      isStage: false,
      gewenstTot: null,
    });
  }
  if (verhaal.stage) {
    const [naam, wie, days, wished] = verhaal.stage;
    made.planstappen.push({
      ...step,
      id: random.id(),
      volgorde: 21,
      naam,
      wanneer: "drie ochtenden in de week",
      einddatum: addDays(today, days),
      wieSoort: "werkgever",
      wie,
      begeleidingId: null,
      isStage: true,
      gewenstTot: addDays(today, wished),
    });
  }
  if (verhaal.naaste) {
    const [naam, rol, waarom] = verhaal.naaste;
    made.begeleidingen.push(
      helperRow(own, { id: random.id(), naam, rol, waarom, dag: addDays(today, -140) }),
    );
  }
}

const helperRow = (
  own: Own,
  { id, naam, rol, waarom, dag }: { id: string; naam: string; rol: string; waarom: string; dag: IsoDate },
): Row<"begeleidingen"> => ({
  ...own,
  id,
  gebruikerId: null,
  naam,
  rol,
  isHoofd: false,
  waarom,
  vanaf: dag,
  tot: null,
  laatsteContact: null,
  isNaaste: true,
  toestemmingOp: dag,
  redenEinde: null,
});

const gewoneTijden = [
  { soort: "inburgering", weekdagen: ["ma", "wo"], begintijd: "09:00", eindtijd: "12:00" },
  { soort: "inburgering", weekdagen: ["di", "do"], begintijd: "13:00", eindtijd: "16:00" },
  { soort: "kinderopvang", weekdagen: ["ma", "di", "do", "vr"], begintijd: "14:30", eindtijd: "15:30" },
  { soort: "school", weekdagen: ["vr"], begintijd: "09:00", eindtijd: "15:30" },
  { soort: "zorg", weekdagen: ["wo"], begintijd: "10:00", eindtijd: "12:00" },
];

type Handing = Pick<Region, "inwoners" | "begeleidingen"> & { readonly today: IsoDate };

/** Salma came from Fatiha; Joost is offered to Marije; for Pieter she asked a jobhunter, for Danique one said no. */
function writeOverdrachten(made: Made, random: Random, { inwoners, begeleidingen, today }: Handing): void {
  const perSleutel = new Map([...sleutels(inwoners)].map(([id, sleutel]) => [sleutel, id]));
  const about = (sleutel: string) => {
    const inwonerId = perSleutel.get(sleutel)!;
    const hoofd = begeleidingen.find((row) => row.inwonerId === inwonerId && row.isHoofd)!;
    return { hoofd, own: { regioId: REGIO, inwonerId, gemeente: hoofd.gemeente! } };
  };
  const offer = (
    sleutel: string,
    [van, naar]: readonly [Gebruiker, Gebruiker],
    rest: Partial<Row<"overdrachten">> & { readonly dagen: number },
  ) => {
    const { dagen, ...row } = rest;
    made.overdrachten.push({
      ...about(sleutel).own,
      id: random.id(),
      vanGebruikerId: van.id,
      vanNaam: van.naam,
      naarGebruikerId: naar.id,
      naarNaam: naar.naam,
      begeleidingId: null,
      gesprekOp: null,
      blijftInKring: false,
      status: "aangeboden",
      aangebodenOp: addDays(today, -dagen),
      antwoordOp: null,
      antwoord: null,
      ...row,
    });
  };
  const [marije, joris, daan, sanne, fatiha] = ["marije", "joris", "daan", "sanne", "fatiha"].map(
    gebruiker,
  ) as [Gebruiker, Gebruiker, Gebruiker, Gebruiker, Gebruiker];
  offer("joost", [joris, marije], {
    dagen: 1,
    deel: "hoofdbegeleiding",
    begeleidingId: about("joost").hoofd.id!,
    waarom:
      "Joost kent u van de werkplaats. Hij werkt op proef in het groen en wil graag iets leren met een certificaat.",
    gesprekOp: addDays(today, 6),
    blijftInKring: true,
  });
  offer("pieter", [marije, daan], {
    dagen: 2,
    deel: "werk zoeken",
    waarom: "Pieter bouwt op naar twee dagen. Zoek iets rustigs, dichtbij, in de ochtend. Bel eerst even.",
  });
  offer("danique", [marije, sanne], {
    dagen: 9,
    deel: "jobcoaching",
    waarom: "Danique begint straks met meelopen. Zij praat het makkelijkst tijdens het wandelen.",
    status: "geweigerd",
    antwoordOp: addDays(today, -4),
    antwoord: "Mijn dinsdag en donderdag zijn vol. Vanaf januari kan het wel.",
  });
  const { own, hoofd } = about("salma");
  const before = addDays(hoofd.vanaf!, -1);
  const eerder = random.id();
  made.begeleidingen.push({
    ...helperRow(own, {
      id: eerder,
      naam: fatiha.naam,
      rol: "klantmanager",
      waarom: "eerste gesprekken",
      dag: addDays(before, -60),
    }),
    gebruikerId: fatiha.id,
    isHoofd: true,
    tot: before,
    isNaaste: false,
    toestemmingOp: null,
    redenEinde: `overgedragen aan ${marije.naam}`,
  });
}
