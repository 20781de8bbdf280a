import type { Wensen } from "../../../modules/wensen/wens.ts";
import { longDate } from "../../format.ts";

type Ingeleverd = NonNullable<Wensen["ingeleverd"]>;
type Feit = Wensen["vastgelegd"][number];

export const text = {
  part: "Wat de inwoner zelf zegt",
  heading: (voornaam: string) => `Wat ${voornaam} zelf zegt`,
  handedIn: ({ ingeleverdOp, doorNaam }: Ingeleverd) =>
    `Ingeleverd op ${longDate(ingeleverdOp)} door ${doorNaam}.`,
  toDecide: (aantal: number) =>
    aantal === 1
      ? "Eén antwoord is anders dan bekend. Bespreek het, en kies."
      : `${aantal} antwoorden zijn anders dan bekend. Bespreek ze, en kies per antwoord.`,
  noneToDecide: "Er is niets anders dan bekend.",
  done: ({ besprokenOp, besprokenDoor }: Ingeleverd) =>
    besprokenOp ? `Besproken op ${longDate(besprokenOp)} door ${besprokenDoor ?? "een collega"}.` : "",
  says: "Zegt:",
  known: ({ inWoorden, bron, datum }: Feit) => `Bekend: ${inWoorden} (${bron}, ${longDate(datum)})`,
  notKnown: "Nog niet bekend",
  same: "Hetzelfde als bekend",
  toRead: "Om te lezen",
  take: "Neem over",
  keep: "Houd wat bekend is",
  overgenomen: "Overgenomen",
  gehouden: "Niet overgenomen",
  gelezen: "Gelezen",
  finish: "Besproken",
  finishText: "Wat u niet overneemt, blijft zoals het was. De inwoner ziet dat.",
} as const;
