import { addDays, type IsoDate } from "#core/dates";
import { rolVan } from "../bezetting/groep.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO, type Unitnaam, unitId } from "./region.ts";

export type Werkrijen = {
  readonly plekken: readonly Row<"plekken">[];
  readonly plaatsingen: readonly Row<"plaatsingen">[];
  readonly werkgevers: readonly Row<"werkgevers">[];
};
type Plaatsing = Row<"plaatsingen">;

export const isLopend = ({ startdatum, einddatum }: Plaatsing, dag: IsoDate) =>
  startdatum! <= dag && (einddatum ?? dag) >= dag;

/** One group that was settled, and one that waits for its people. */
export function makeGroepen(
  opdrachten: readonly Row<"opdrachten">[],
  plekken: Werkrijen["plekken"],
  lopend: readonly Plaatsing[],
  today: IsoDate,
) {
  const random = randomFor("detacheringsgroepen");
  const groepFor = (unit: Unitnaam, wie: string, isSettled: boolean): Row<"detacheringsgroepen"> => {
    const opdracht = opdrachten.find(
      (een) =>
        een.unitId === unitId[unit] && een.werkvorm === "groepsdetachering" && een.status === "aangenomen",
    )!;
    const plek = plekken.find(
      (een) =>
        een.unitId === unitId[unit] &&
        een.werkvormen!.includes("groepsdetachering") &&
        een.werksoort === opdracht.werksoort,
    )!;
    return {
      regioId: REGIO,
      id: random.id(),
      opdrachtId: opdracht.id!,
      unitId: unitId[unit],
      plekId: plek.id!,
      omvang: 8,
      ervarenMinstens: 3,
      startdatum: opdracht.startdatum!,
      einddatum: opdracht.einddatum!,
      status: isSettled ? "vastgesteld" : "samenstellen",
      vastgesteldDoor: isSettled ? gebruiker(wie).naam : null,
      vastgesteldOp: isSettled ? addDays(today, -12) : null,
    };
  };
  const settled = groepFor("eemfors", "hassan", true);
  const groepen = [settled, groepFor("productiebedrijf", "noor", false)];
  return { groepen, leden: ledenFor(settled, plekken, lopend, today) };
}

function ledenFor(
  { id, unitId, plekId, omvang, ervarenMinstens, startdatum, einddatum }: Row<"detacheringsgroepen">,
  plekken: Werkrijen["plekken"],
  lopend: readonly Plaatsing[],
  today: IsoDate,
): Row<"groepsleden">[] {
  const { werksoort } = plekken.find((plek) => plek.id === plekId)!;
  const ofWork = new Set(
    plekken.filter((plek) => plek.unitId === unitId && plek.werksoort === werksoort).map((plek) => plek.id),
  );
  const people = lopend.filter(
    (plaatsing) =>
      plaatsing.unitId === unitId && ofWork.has(plaatsing.plekId!) && isLopend(plaatsing, startdatum!),
  );
  const withRol = people.map((plaatsing) => ({ plaatsing, rol: rolVan(plaatsing.startdatum!, today) }));
  const ervaren = withRol.filter(({ rol }) => rol === "ervaren").slice(0, ervarenMinstens! + 1);
  const rest = withRol.filter(({ rol }) => rol === "leert").slice(0, omvang! - ervaren.length);
  const { id: doorGebruikerId, naam: doorNaam } = gebruiker("hassan");
  return [...ervaren, ...rest].map(({ plaatsing: { inwonerId, gemeente }, rol }) => ({
    regioId: REGIO,
    groepId: id!,
    inwonerId: inwonerId!,
    gemeente: gemeente!,
    rol,
    vanaf: startdatum!,
    tot: einddatum!,
    doorGebruikerId,
    doorNaam,
  }));
}

const REDENEN = [
  "daar is hulp nodig",
  "hier is geen werk",
  "ander werk leren",
  "vaste begeleider is er niet",
  "op eigen verzoek",
];

/** A few people a day of the two units whose leaders sign in, and never more than there are places. */
export function verplaatsingRows(
  plekken: Werkrijen["plekken"],
  lopend: readonly Plaatsing[],
  today: IsoDate,
): Row<"dagverplaatsingen">[] {
  const random = randomFor("dagverplaatsingen");
  const rows: Row<"dagverplaatsingen">[] = [];
  for (const [unit, wie] of [
    ["eemfors", "hassan"],
    ["productiebedrijf", "noor"],
  ] as const)
    for (const [days, many] of [
      [0, 5],
      [1, 3],
      [2, 2],
    ] as const) {
      const dag = addDays(today, days);
      const here = lopend.filter((een) => een.unitId === unitId[unit] && een.plekId && isLopend(een, dag));
      const own = plekken.filter((plek) => plek.unitId === unitId[unit]);
      const room = own.filter(
        ({ id, capaciteit }) => here.filter(({ plekId }) => plekId === id).length < capaciteit!,
      );
      const targets = random.pickSome(room, many);
      const moved = random.pickSome(here, many * 3);
      for (const naar of targets) {
        const wieGaat = moved.find(
          (een) => een.plekId !== naar.id && !rows.some((row) => row.inwonerId === een.inwonerId),
        );
        if (!wieGaat) continue;
        rows.push({
          regioId: REGIO,
          inwonerId: wieGaat.inwonerId!,
          dag,
          gemeente: wieGaat.gemeente!,
          plaatsingId: wieGaat.id!,
          vanPlekId: wieGaat.plekId!,
          naarPlekId: naar.id!,
          reden: random.pick(REDENEN),
          doorGebruikerId: gebruiker(wie).id,
          doorNaam: gebruiker(wie).naam,
          tijdstip: new Date(`${addDays(today, -1)}T14:05:00Z`),
        });
      }
    }
  return rows;
}
