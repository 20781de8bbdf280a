import { addDays, daysBetween, type IsoDate, isoDate } from "#core/dates";
import { verwacht } from "#statistiek/verwachting";
import type { Context } from "../../context.ts";
import { GRENS } from "../afscherming/beschermTabel.ts";
import { toonbaar } from "./bord.ts";
import type { Regiobeeld } from "./regiobeeld.ts";
import { somVan, type Telling } from "./stand.ts";

/** What was agreed for the year: the targets of the WSP together, without those that are a part of another. Null: none. */
export async function doelVan({ db, user }: Context, jaar: number): Promise<number | null> {
  const { som } = await db
    .selectFrom("doelstellingen")
    .select(({ fn }) => fn.sum<number | null>("streefVan").as("som"))
    .where("regioId", "=", user.regioId)
    .where("soort", "=", "wsp")
    .where("jaar", "=", jaar)
    .where("onderdeelVan", "is", null)
    .executeTakeFirstOrThrow();
  return som;
}

/** The placements of this year so far, month by month, with where the year ends if it goes on like this. */
export function plaatsingenVan(
  { plaatsingen }: Telling,
  vandaag: IsoDate,
  doel: number | null,
): Regiobeeld["plaatsingen"] {
  const jaar = Number(vandaag.slice(0, 4));
  const eerste = isoDate(`${jaar}-01-01`);
  const counted = new Map(plaatsingen.map(({ maand, aantal }) => [maand, aantal]));
  const maanden = Array.from(
    { length: Number(vandaag.slice(5, 7)) },
    (_, at) => counted.get(`${jaar}-${String(at + 1).padStart(2, "0")}`) ?? 0,
  );
  const geteld = somVan(maanden, (aantal) => aantal);
  const aantal = toonbaar(geteld);
  const verstreken = daysBetween(eerste, addDays(vandaag, 1));
  const resterend = daysBetween(vandaag, isoDate(`${jaar}-12-31`));
  // what was added in a month follows from the line: no line where that is a few
  const isSmall = maanden.some((maand) => maand > 0 && maand < GRENS);
  return {
    jaar,
    maanden: isSmall ? null : maanden.map((_, at) => somVan(maanden.slice(0, at + 1), (een) => een)),
    aantal,
    doel,
    verwachting: aantal === null ? null : verwacht({ geteld, verstreken, resterend }),
  };
}
