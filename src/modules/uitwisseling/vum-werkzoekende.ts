import { type Static, Type } from "typebox";
import * as vum from "./vum-velden.ts";

/** A job seeker as a VUM source sends one. @source VUM-Bron-WerkzoekendeProfielen 3.0, schema Werkzoekende */
export const VumWerkzoekende = Type.Object({
  idWerkzoekende: vum.nummer,
  mobiliteit: Type.Object({
    bemiddelingspostcode: vum.postcode,
    maximaleReisafstand: Type.Optional(vum.getal(999)), // km
    maximaleReistijd: Type.Optional(vum.getal(999)), // minutes
  }),
  arbeidsmarktkwalificatie: Type.Optional(
    vum.groep({
      codeWerkEnDenkniveauWerkzoekende: vum.code([0, 1, 2, 3, 4, 5, 6, 7]),
      cursus: vum.lijst({
        ...vum.cursus,
        datumAanvangVolgenCursus: vum.datum,
        datumEindeVolgenCursus: vum.datum,
        datumCertificaat: vum.datum,
        naamOpleidingsinstituut: vum.tekst(500),
      }),
      competentiebeheersing: vum.lijst(vum.competentie),
      interesse: vum.lijst({ naamInteresse: vum.tekst(120) }),
      opleiding: vum.lijst({
        ...vum.opleiding,
        codeStatusOpleiding: vum.code([0, 1, 2, 3]),
        datumAanvangVolgenOpleiding: vum.datum,
        datumEindeVolgenOpleiding: vum.datum,
        datumDiploma: vum.datum,
        naamOpleidingsinstituut: vum.tekst(500),
      }),
      rijbewijs: vum.lijst(vum.rijbewijs),
      taalbeheersing: vum.lijst(vum.taalbeheersing),
      werkervaring: vum.lijst({
        beroep: vum.groep(vum.beroep),
        datumAanvangWerkzaamheden: vum.datum,
        datumEindeWerkzaamheden: vum.datum,
        naamOrganisatie: vum.tekst(70),
        toelichtingWerkervaring: vum.tekst(2000),
      }),
    }),
  ),
  bemiddelingsberoep: Type.Optional(vum.lijst(vum.beroep)),
  contactpersoon: Type.Optional(
    vum.lijst({
      naamContactpersoonAfdeling: vum.tekst(35),
      emailadres: vum.tekst(320),
      telefoonnummer: vum.tekst(14),
    }),
  ),
  contractvorm: Type.Optional(vum.lijst(vum.contractvorm)),
  eisAanWerk: Type.Optional(
    vum.groep({
      indicatieAanpassingWerkomgeving: vum.indicatie,
      indicatieBegeleiding: vum.indicatie,
      indicatieWerkvariatie: vum.indicatie,
    }),
  ),
  emailadres: Type.Optional(Type.Array(vum.tekst(320))),
  flexibiliteit: Type.Optional(
    vum.groep({
      indicatieOnregelmatigWerkOfPloegendienst: vum.indicatie,
      datumAanvangBeschikbaarVoorWerk: vum.datum,
      datumEindeBeschikbaarVoorWerk: vum.datum,
    }),
  ),
  indicatieBeschikbaarheidContactgegevens: Type.Optional(vum.code([1, 2])),
  indicatieLdrRegistratie: Type.Optional(vum.code([1, 2])),
  persoonlijkePresentatie: Type.Optional(vum.tekst(2000)),
  sector: Type.Optional(vum.lijst(vum.sector)),
  telefoonnummer: Type.Optional(Type.Array(vum.tekst(14))),
  vervoermiddel: Type.Optional(vum.lijst(vum.vervoermiddel)),
  webadres: Type.Optional(vum.lijst(vum.webadres)),
  werktijden: Type.Optional(vum.groep(vum.werktijden)),
});
export type VumWerkzoekende = Static<typeof VumWerkzoekende>;
