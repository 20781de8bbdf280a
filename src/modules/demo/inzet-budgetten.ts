import { addDays, type IsoDate } from "#core/dates";
import { moment } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import type { Inzetrij } from "./inzet.ts";
import type { Random } from "./random.ts";
import { gemeenten, REGIO } from "./region.ts";

/** Of each gemeente what it has, a little more than what is promised; the budget for taaltraining in Amersfoort is nearly used. */
export function budgettenVoor(
  random: Random,
  rijen: readonly Inzetrij[],
  today: IsoDate,
): Row<"instrumentbudgetten">[] {
  const jaren = [Number(today.slice(0, 4)), Number(today.slice(0, 4)) - 1];
  const beslag = (instrumentId: string, gemeente: string, jaar: number) =>
    rijen
      .filter(
        (rij) =>
          rij.instrumentId === instrumentId &&
          rij.gemeente === gemeente &&
          Number(rij.gewensteStart!.slice(0, 4)) === jaar &&
          ["toegekend", "loopt", "klaar", "gestopt"].includes(rij.status!),
      )
      .reduce((som, { bedrag }) => som + (bedrag ?? 0), 0);
  const betaald = new Map(
    rijen.flatMap(({ bedrag, instrumentId, instrumentNaam }) =>
      bedrag ? [[instrumentId!, instrumentNaam!]] : [],
    ),
  );
  return [...betaald].flatMap(([instrumentId, naam]) =>
    gemeenten.flatMap(({ code, naam: gemeentenaam }) =>
      jaren.map((jaar) => {
        const nodig = beslag(instrumentId, code, jaar);
        const isKrap = naam === "Taaltraining" && gemeentenaam === "Amersfoort";
        const bedrag = isKrap ? nodig + 180_000 : Math.ceil((nodig * 1.3 + 500_000) / 500_000) * 500_000;
        return {
          regioId: REGIO,
          id: random.id(),
          instrumentId,
          gemeente: code,
          jaar,
          bedrag,
          bron: `Voorbeeld: programmabegroting ${jaar}, ${gemeentenaam}`,
          doorNaam: gebruiker("wilma").naam,
          gewijzigd: moment(addDays(today, -(jaar === jaren[0] ? 290 : 640)), "10:00"),
        };
      }),
    ),
  );
}

/** What an inzet is on. */
export const budgetVan = (budgetten: readonly Row<"instrumentbudgetten">[], rij: Inzetrij) =>
  (rij.bedrag ?? 0) > 0 && ["toegekend", "loopt", "klaar", "gestopt"].includes(rij.status!)
    ? budgetten.find(
        (een) =>
          een.instrumentId === rij.instrumentId &&
          een.gemeente === rij.gemeente &&
          een.jaar === Number(rij.gewensteStart!.slice(0, 4)),
      )
    : undefined;
