import { Type } from "typebox";
import { isBetaald, isBijOntwikkelbedrijf, overgang, VORMEN, VORMOMSCHRIJVINGEN } from "#regels/overgang";
import { defineQuery } from "../door.ts";
import { id, oneOf, orNull, request, urenPerWeek } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { toegekendVan } from "./bufferbudget-store.ts";
import { banenVan } from "./make-overstap.ts";
import { metBedragen } from "./met-bedragen.ts";
import { ANTWOORDEN, Gevolg, Reden, Stap, Terugregel } from "./overstap.ts";
import { Overstapvraag, vragenBij } from "./overstapfeiten.ts";
import { Inkomensvraag, Overstapinkomen, overstapinkomen } from "./overstapinkomen.ts";
import { kringVan } from "./overstap-store.ts";
import { overstapstand, standvelden } from "./overstapstand.ts";

const Keuze = Type.Object({
  vorm: oneOf(VORMEN),
  wat: Type.String({ description: "Wat deze vorm is" }),
  betaling: Type.String(),
  isBetaald: Type.Boolean(),
  isBijOntwikkelbedrijf: Type.Boolean(),
  antwoord: oneOf(ANTWOORDEN),
  grond: orNull(Type.String()),
  redenen: Type.Array(Reden),
  inPlaats: Type.Array(oneOf(VORMEN)),
});

const Gekozen = Type.Object({
  naar: oneOf(VORMEN),
  antwoord: oneOf(ANTWOORDEN),
  grond: orNull(Type.String()),
  wet: orNull(Type.String()),
  redenen: Type.Array(Reden),
  vragen: Type.Array(Overstapvraag),
  gevolgen: Type.Array(Gevolg),
  stappen: Type.Array(Stap),
  terug: orNull(Terugregel),
  inkomen: orNull(Overstapinkomen),
});

/** What a switch would do, before anybody decides: every form with its answer, and all about the one that was chosen. */
export const viewOverstap = defineQuery({
  name: "overstap.view",
  summary:
    "Bekijken wat een overstap doet: welke vormen mogen, en alles over de gekozen vorm; er wordt niets bewaard",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overstap",
  input: request({
    id,
    ...standvelden,
    naar: Type.Optional(orNull(oneOf(VORMEN))),
    urenPerWeek: Type.Optional(orNull(urenPerWeek)),
    isZelfdeWerkgever: Type.Optional(Type.Boolean()),
    inkomen: Type.Optional(orNull(Inkomensvraag)),
  }),
  output: Type.Object({
    van: oneOf(VORMEN),
    vormen: Type.Array(Keuze),
    gekozen: orNull(Gekozen),
    kring: Type.Array(Type.Object({ naam: Type.String(), rol: Type.String() })),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, naar = null, inkomen = null, ...asked }) {
    const stand = await overstapstand(context, id, asked, () => asked.isZelfdeWerkgever ?? false);
    const { register, vanVorm, bekend, van } = stand;
    const vormen = VORMEN.map((vorm) => {
      const { antwoord, grond, redenen, inPlaats } = overgang(stand.vraag(vorm), register);
      const { wat, betaling } = VORMOMSCHRIJVINGEN[vorm];
      return {
        vorm,
        wat,
        betaling,
        antwoord,
        grond: grond?.naam ?? null,
        isBetaald: isBetaald(vorm),
        isBijOntwikkelbedrijf: isBijOntwikkelbedrijf(vorm),
        redenen: [...redenen],
        inPlaats: [...inPlaats],
      };
    });
    const answer = { van: vanVorm, vormen, kring: await kringVan(context, id) };
    if (naar === null) return { ...answer, gekozen: null };
    const uitkomst = overgang(stand.vraag(naar), register);
    const { antwoord, grond, terug } = uitkomst;
    const toegekend = await toegekendVan(context, id);
    const banen = banenVan(van, naar, asked.urenPerWeek ?? null);
    return {
      ...answer,
      gekozen: {
        naar,
        antwoord,
        grond: grond?.naam ?? null,
        wet: grond?.wet ?? null,
        redenen: [...uitkomst.redenen],
        vragen: vragenBij((gezegd) => stand.vraag(naar, gezegd), stand.antwoorden, register),
        gevolgen: [...uitkomst.gevolgen],
        stappen: uitkomst.stappen.map(({ wie, wat, soort, dag, bron }) => ({ wie, wat, soort, dag, bron })),
        terug: terug && { ...terug, redenen: [...terug.redenen] },
        inkomen:
          inkomen &&
          metBedragen(() =>
            overstapinkomen(
              inkomen,
              { ...banen, geboortedatum: bekend.geboortedatum, dag: asked.dag, toegekend },
              register,
            ),
          ),
      },
    };
  },
  betrokkenen: (_, { id }) => [id],
});
