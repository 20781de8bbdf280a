import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import type { Wijzigingsoort } from "./subsidie.ts";

/** Each change with the periods that it ended and those that came instead, and what it changed; the latest first. */
export async function geschiedenisOf(context: Context, plaatsingId: string) {
  const [changes, perioden, loonwaarden, uren] = [
    await wijzigingenVan(context, plaatsingId),
    await periodenVan(context, plaatsingId),
    await loonwaardenVan(context, plaatsingId),
    await urenVan(context, plaatsingId),
  ];
  return changes.map(({ soort, tijdstip, volgnummer, ...change }) => ({
    ...change,
    soort: soort as Wijzigingsoort,
    tijdstip: tijdstip.toISOString(),
    loonwaarde: broughtBy(volgnummer, loonwaarden, ({ loonwaarde }) => loonwaarde / 10_000),
    uren: broughtBy(volgnummer, uren, ({ urenPerWeek, voltijdUren }) => ({
      urenPerWeek: urenPerWeek / 100,
      voltijdUren: voltijdUren / 100,
    })),
    vervallen: perioden.filter(({ vervallenDoorId }) => vervallenDoorId === change.id).map(shown),
    nieuw: perioden.filter(({ doorWijzigingId }) => doorWijzigingId === change.id).map(shown),
  }));
}

type Line = { readonly vanaf: IsoDate; readonly volgnummer: number | null };

/** What one change brought, and what counted on the same day before it; nothing where it brought none. */
function broughtBy<Of extends Line, Shown>(
  volgnummer: number,
  lines: readonly Of[],
  show: (line: Of) => Shown,
) {
  const line = lines.find((one) => one.volgnummer === volgnummer);
  if (!line) return null;
  const before = lines
    .filter((one) => (one.volgnummer ?? 0) < volgnummer && one.vanaf <= line.vanaf)
    .toSorted((a, b) => a.vanaf.localeCompare(b.vanaf) || (a.volgnummer ?? 0) - (b.volgnummer ?? 0))
    .at(-1);
  return { was: before ? show(before) : null, wordt: show(line) };
}

const shown = ({ vanaf, tot, bedragInCenten }: Awaited<ReturnType<typeof periodenVan>>[number]) => ({
  vanaf,
  tot,
  bedragInCenten,
});

const wijzigingenVan = ({ db, user }: Context, plaatsingId: string) =>
  db
    .selectFrom("subsidiewijzigingen")
    .select(["id", "volgnummer", "soort", "vanaf", "reden", "doorNaam", "tijdstip"])
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .orderBy("volgnummer", "desc")
    .execute();

const periodenVan = ({ db, user }: Context, plaatsingId: string) =>
  db
    .selectFrom("loonkostensubsidies")
    .select(["vanaf", "tot", "bedragInCenten", "doorWijzigingId", "vervallenDoorId"])
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .orderBy("vanaf")
    .execute();

/** With the change that brought each; null: the start. */
const loonwaardenVan = ({ db, user }: Context, plaatsingId: string) =>
  db
    .selectFrom("loonwaarden as l")
    .leftJoin("subsidiewijzigingen as w", (join) =>
      join.onRef("w.regioId", "=", "l.regioId").onRef("w.id", "=", "l.doorWijzigingId"),
    )
    .select(["l.vanaf", "l.loonwaarde", "w.volgnummer"])
    .where("l.regioId", "=", user.regioId)
    .where("l.plaatsingId", "=", plaatsingId)
    .execute();

const urenVan = ({ db, user }: Context, plaatsingId: string) =>
  db
    .selectFrom("contracturen as c")
    .leftJoin("subsidiewijzigingen as w", (join) =>
      join.onRef("w.regioId", "=", "c.regioId").onRef("w.id", "=", "c.doorWijzigingId"),
    )
    .select(["c.vanaf", "c.urenPerWeek", "c.voltijdUren", "w.volgnummer"])
    .where("c.regioId", "=", user.regioId)
    .where("c.plaatsingId", "=", plaatsingId)
    .execute();
