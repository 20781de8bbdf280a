import { addDays, type IsoDate } from "#core/dates";
import { moment } from "./dagen.ts";
import type { Inzetrij } from "./inzet.ts";
import type { Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

const LANGER = [
  "Leert goed en heeft nog een paar weken nodig.",
  "De groep begint later, zodat het langer duurt.",
  "Wil ook het tweede deel doen.",
] as const;
/** What the same instrument cost before it was lengthened. */
const DEEL_VOORAF = 0.75;

/** Of what runs, one in six was lengthened; one change of a Vakopleiding waits for a yes of the manager. */
export function inzetwijzigingen(inzetten: readonly Inzetrij[], today: IsoDate): Row<"inzetwijzigingen">[] {
  const random = randomFor("inzetwijzigingen");
  const lopend = inzetten.filter(
    ({ status, geplandEinde, startdatum }) =>
      status === "loopt" &&
      geplandEinde &&
      geplandEinde >= today &&
      startdatum &&
      startdatum < addDays(today, -28),
  );
  const langer = lopend
    .filter(() => random.chance(1 / 6))
    .map((inzet) => {
      const op = addDays(today, -random.between(2, 20));
      const weken = random.between(3, 8);
      const bedrag = inzet.bedrag ?? null;
      return {
        ...wijzigingOf(inzet, op),
        status: "toegekend",
        bedragWas: bedrag === null ? null : Math.round(bedrag * DEEL_VOORAF),
        bedrag,
        eindeWas: addDays(inzet.geplandEinde!, -7 * weken),
        einde: inzet.geplandEinde!,
        reden: random.pick(LANGER),
        beslotenOp: op,
        beslisserId: inzet.aanvragerId!,
        beslisserNaam: inzet.aanvragerNaam!,
      };
    });
  const duur = lopend.find(({ instrumentNaam, bedrag }) => instrumentNaam === "Vakopleiding" && bedrag);
  if (!duur) return langer;
  return [
    ...langer.filter(({ inzetId }) => inzetId !== duur.id),
    {
      ...wijzigingOf(duur, addDays(today, -1)),
      status: "gevraagd",
      bedragWas: duur.bedrag!,
      bedrag: duur.bedrag! + 400_00,
      eindeWas: duur.geplandEinde!,
      einde: addDays(duur.geplandEinde!, 42),
      reden: "Kan ook het certificaat voor de reachtruck halen.",
      beslotenOp: null,
      beslisserId: null,
      beslisserNaam: null,
    },
  ];

  function wijzigingOf(inzet: Inzetrij, op: IsoDate) {
    return {
      regioId: REGIO,
      id: random.id(),
      gemeente: inzet.gemeente,
      inwonerId: inzet.inwonerId,
      inzetId: inzet.id!,
      vanaf: op,
      gevraagd: moment(op, "11:20"),
      aanvragerId: inzet.aanvragerId!,
      aanvragerNaam: inzet.aanvragerNaam!,
      besluitReden: null,
    };
  }
}
