import { addDays, addMonths, daysBetween, type IsoDate } from "#core/dates";
import { verwacht } from "#statistiek/verwachting";
import type { Context } from "../context.ts";
import { type Standrij, standenVan } from "./doel-store.ts";
import type { Doelrij, Doelstand, Doelstelling, Verwachting } from "./doelstelling.ts";
import { toonVoor } from "./getoond.ts";
import type { Telgebied } from "./telgebied.ts";
import { type Plaatsingscel, type Tellingen, tellingenVoor } from "./tellingen.ts";
import { GEPUBLICEERD_VAN, GETELD_IN_PERIODE, KERNCIJFER_VAN } from "./telregels.ts";

export const EIGEN_REGISTRATIE = "Eigen registratie";

/** Targets with how far they are as this user may see it, what is missing, and where a count of a running period ends. */
export const metStand = async (context: Context, doelen: readonly Doelrij[]): Promise<Doelstelling[]> =>
  gemeten(
    context,
    doelen,
    await toonVoor(
      context,
      doelen.filter(isPlaatsing).flatMap((doel) => [doel, eenJaarEerder(doel)]),
    ),
  );

/** As it was counted, to be kept: what is shown of it is less for some. */
export const metHeleStand = (context: Context, doelen: readonly Doelrij[]): Promise<Doelstelling[]> =>
  gemeten(context, doelen, (aantal) => aantal);

async function gemeten(
  context: Context,
  doelen: readonly Doelrij[],
  toon: (aantal: number, gebied: Telgebied) => number | null,
): Promise<Doelstelling[]> {
  const tellingen = await tellingenVoor(context, doelen);
  const standen = await standenVan(
    context,
    doelen.map(({ id }) => id),
  );
  const today = context.today();
  return doelen.map((doel) => {
    const own = standen.filter(({ doelId, wijze }) => doelId === doel.id && wijze === "geregistreerd");
    const found = standVan(doel, tellingen, own, today);
    const stand =
      isPlaatsing(doel) && found.waarde !== null ? { ...found, waarde: toon(found.waarde, doel) } : found;
    const { waarde } = stand;
    const { streefVan } = doel;
    return {
      ...doel,
      stand,
      vorigJaar: isPlaatsing(doel)
        ? toon(geteldIn(tellingen.cellen, eenJaarEerder(doel)), eenJaarEerder(doel))
        : null,
      tekort: waarde === null || streefVan === null ? null : Math.max(0, streefVan - waarde),
      verwachting: isPlaatsing(doel) && waarde !== null ? verwachtingVan(doel, waarde, today) : null,
    };
  });
}

export const isPlaatsing = ({ telregel }: Doelrij): boolean => telregel === "plaatsingen wsp";

/** How far a target is: counted where we can count it, else as published, else the last stand that somebody handed in. */
function standVan(doel: Doelrij, tellingen: Tellingen, own: readonly Standrij[], today: IsoDate): Doelstand {
  const { telregel, id } = doel;
  const counted = (waarde: number | null): Doelstand => ({
    waarde,
    wijze: "geteld",
    peildatum: today,
    bron: EIGEN_REGISTRATIE,
  });
  if (isPlaatsing(doel)) return counted(geteldIn(tellingen.cellen, doel));
  if (GETELD_IN_PERIODE.has(telregel)) return counted(tellingen.registratie.get(id) ?? null);
  const kerncijfer = KERNCIJFER_VAN[telregel];
  if (kerncijfer) return counted(tellingen.kerncijfers.get(kerncijfer) ?? null);
  const published = tellingen.gepubliceerd.get(GEPUBLICEERD_VAN[telregel] ?? "");
  if (published) return { ...published, wijze: "gepubliceerd" };
  const last = own.at(-1);
  if (last)
    return { waarde: last.waarde, wijze: "geregistreerd", peildatum: last.peildatum, bron: last.bron };
  return { waarde: null, wijze: "geen", peildatum: null, bron: "bron ontbreekt" };
}

export const teltMee = (
  { maand, gemeente, groep }: Omit<Plaatsingscel, "aantal">,
  { gemeenten, groepen, startdatum, einddatum }: Telgebied,
): boolean =>
  maand >= startdatum &&
  maand <= einddatum &&
  (gemeenten.length === 0 || gemeenten.includes(gemeente)) &&
  (groepen as readonly string[]).includes(groep);

export const geteldIn = (cellen: readonly Plaatsingscel[], gebied: Telgebied): number =>
  cellen.filter((cel) => teltMee(cel, gebied)).reduce((sum, { aantal }) => sum + aantal, 0);

const eenJaarEerder = (doel: Doelrij): Telgebied => ({
  ...doel,
  startdatum: addMonths(doel.startdatum, -12),
  einddatum: addDays(doel.startdatum, -1),
});

/** Null outside the period: before it nothing is counted yet, after it the count is what it is. */
export function verwachtingVan(
  { startdatum, einddatum }: Pick<Doelrij, "startdatum" | "einddatum">,
  geteld: number,
  today: IsoDate,
): Verwachting | null {
  if (today < startdatum || today >= einddatum) return null;
  return verwacht({
    geteld,
    verstreken: daysBetween(startdatum, today) + 1,
    resterend: daysBetween(today, einddatum),
  });
}
