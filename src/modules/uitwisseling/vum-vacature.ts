import { type Static, Type } from "typebox";
import * as vum from "./vum-velden.ts";

/** A vacancy as a VUM source sends one. @source VUM-Bron-Vacatures 3.0, schema Vacature */
export const VumVacature = Type.Object({
  idVacature: vum.nummer,
  adres: Type.Optional(
    Type.Object({
      postcode: vum.postcode,
      straatnaam: Type.Optional(vum.tekst(24)),
      huisnummer: Type.Optional(vum.getal(99_999)),
      huisnummertoevoeging: Type.Optional(vum.tekst(6)),
    }),
  ),
  arbeidsVoorwaarden: Type.Optional(
    vum.groep({
      datumAanvangWerkzaamheden: vum.datum,
      datumEindeWerkzaamheden: vum.datum,
      omschrijvingArbeidsvoorwaarden: vum.tekst(2000),
      salarisIndicatie: vum.tekst(100),
    }),
  ),
  beroep: Type.Optional(vum.groep(vum.beroep)),
  codeWerkEnDenkniveauMinimaal: Type.Optional(vum.tekstcode(["0", "1", "2", "3", "4", "5", "6", "7"])),
  competentiebeheersing: Type.Optional(vum.lijst(vum.competentie)),
  contractvorm: Type.Optional(vum.lijst(vum.contractvorm)),
  cursus: Type.Optional(vum.lijst(vum.cursus)),
  flexibiliteit: Type.Optional(
    vum.groep({
      indicatieOnregelmatigWerkOfPloegendienst: vum.indicatie,
      datumEindeBeschikbaarVoorWerk: vum.datum,
    }),
  ),
  naamVacature: Type.Optional(vum.tekst(120)),
  nummerVacature: Type.Optional(vum.tekst(11)),
  omschrijvingVacature: Type.Optional(vum.tekst(2000)),
  opleiding: Type.Optional(vum.lijst(vum.opleiding)),
  rijbewijs: Type.Optional(vum.lijst(vum.rijbewijs)),
  sector: Type.Optional(vum.groep(vum.sector)),
  sluitingsdatumVacature: Type.Optional(vum.datum),
  sollicitatiewijze: Type.Optional(
    vum.lijst({
      codeSollicitatiewijze: vum.tekstcode(["1", "2", "3", "4"]),
      webadres: vum.groep(vum.webadres),
    }),
  ),
  taalbeheersing: Type.Optional(vum.lijst(vum.taalbeheersing)),
  vervoermiddel: Type.Optional(vum.lijst(vum.vervoermiddel)),
  werkervaring: Type.Optional(vum.lijst({ aantalJarenWerkzaamInBeroep: vum.getal(99) })),
  werkgever: Type.Optional(
    vum.groep({
      handelsnaamOrganisatie: vum.tekst(500),
      sector: vum.lijst(vum.sector),
      webadres: vum.lijst(vum.webadres),
      contactpersoon: vum.lijst({
        naamContactpersoonAfdeling: vum.tekst(35),
        emailadres: Type.Array(vum.tekst(320)),
        telefoonnummer: Type.Array(vum.tekst(14)),
      }),
    }),
  ),
  werktijden: Type.Optional(vum.groep(vum.werktijden)),
});
export type VumVacature = Static<typeof VumVacature>;
