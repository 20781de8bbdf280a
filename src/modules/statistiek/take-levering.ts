import { Type } from "typebox";
import type { Layoutnaam } from "#statistiek/srg/layout";
import { layoutMet } from "#statistiek/srg/layout";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { statistiekLeveren } from "../verwerkingsactiviteiten.ts";
import { bestandVan, regelsOf } from "./bestand-store.ts";
import { leveringById, leveringSubject } from "./levering-store.ts";
import { bestandVerouderd, type Levering } from "./srg.ts";

/** The file of a delivery with its BSNs, to send to CBS: the only way that it leaves. A line in the log for everyone in it. */
export const takeLevering = defineQuery({
  name: "statistiek.bestand",
  summary: "Het bestand van een levering ophalen, met de BSN's die het CBS vraagt",
  verwerkingsactiviteit: statistiekLeveren,
  dataklasse: "statistiekbestand",
  input: request({ id }),
  output: Type.Object({
    bestandsnaam: Type.String(),
    inhoud: Type.String(),
    checksum: Type.String(),
    toelichting: Type.String({ description: "Hoort bij het bestand, zonder persoonsgegevens" }),
  }),
  subject: (context, { id }) => leveringSubject(context, id),
  async run(context, { id }) {
    const levering = await leveringById(context, id);
    const layout = levering.layout as Layoutnaam;
    const { gemeente, maand } = levering;
    const bestand = await bestandVan(context, { gemeente, maand, layout }, await regelsOf(context, id));
    if (bestand.checksum !== levering.checksum) throw bestandVerouderd();
    return { ...bestand, toelichting: toelichtingBij(levering, layout) };
  },
  betrokkenen: () => [],
});

function toelichtingBij(levering: Levering, layout: Layoutnaam): string {
  const { titel, isBevestigd, velden } = layoutMet(layout);
  const { nieuw, gewijzigd, beeindigd, vervallen, correcties, teLaat } = levering.aantallen;
  return [
    `Statistiek Re-integratie Gemeenten, ${levering.gemeentenaam} (${levering.gemeente}), ${levering.maand}`,
    `Bestand: ${levering.bestandsnaam}`,
    `SHA-256: ${levering.checksum}`,
    `Layout: ${titel}. ${isBevestigd ? "Bevestigd." : "Layout nog te bevestigen met de richtlijnen van het CBS."}`,
    `Velden: ${velden.map(({ naam, breedte }) => `${naam} (${breedte})`).join(", ")}`,
    `Mutaties: ${nieuw} nieuw, ${gewijzigd} gewijzigd, ${beeindigd} beëindigd, ${vervallen} vervallen.`,
    `Daarvan ${correcties} correctie op een eerdere maand en ${teLaat} over een maand die niet meer wordt verbeterd.`,
    `Vastgelegd door ${levering.doorNaam} op ${levering.vastgelegd}.`,
    "",
  ].join("\r\n");
}
