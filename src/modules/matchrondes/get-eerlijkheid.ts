import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { voorwaarden } from "#matching/criteria";
import { bevindingzin } from "#matching/eerlijkheid/bevinding";
import { blootstellingVanKanten, spreiding, vertoningen } from "#matching/eerlijkheid/blootstelling";
import { eerlijkheidsverslag, type Eerlijkheidsverslag } from "#matching/eerlijkheid/verslag";
import { defineQuery } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { toezien } from "../verwerkingsactiviteiten.ts";
import { groepenVan, NIET_GEMETEN } from "./groepen.ts";
import { herhaal, type Herhaald } from "./herhalen.ts";

const SUMMARY = "Behandelt een matchronde groepen verschillend? Met zekerheid en zonder kleine groepen";
const OORDELEN = ["geen aanwijzing", "verschil", "nader onderzoeken"] as const;

const Maatregel = Type.Object({
  maat: Type.String(),
  aantal: Type.Integer(),
  waarde: Type.Number(),
  waardeRest: Type.Number(),
  verhouding: Type.Number(),
  van: Type.Number({ description: "Met 95% zekerheid minstens" }),
  tot: Type.Number({ description: "Met 95% zekerheid hoogstens" }),
  oordeel: oneOf(OORDELEN),
});

export const Eerlijkheid = Type.Object({
  rondeId: id,
  versie: Type.String(),
  aantal: Type.Integer(),
  minste: Type.Integer({ description: "Groepen met minder mensen staan er niet in" }),
  toetsen: Type.Integer(),
  conclusie: Type.String(),
  bevindingen: Type.Array(Type.Object({ oordeel: oneOf(OORDELEN), tekst: Type.String() })),
  groepen: Type.Array(
    Type.Object({
      kenmerken: Type.Array(Type.String()),
      groepen: Type.Array(Type.String()),
      aantal: Type.Integer(),
      maten: Type.Array(Maatregel),
      wegnemers: Type.Array(
        Type.Object({
          voorwaarde: Type.String(),
          naam: Type.String(),
          waarde: Type.Number(),
          waardeRest: Type.Number(),
        }),
        { description: "Wat deze groep de meeste plekken kost; de eerste drie" },
      ),
    }),
  ),
  nietGetoond: Type.Integer({ description: "Zo veel groepen zijn te klein om te tonen" }),
  nietGemeten: Type.Array(Type.Object({ kenmerk: Type.String(), waarom: Type.String() })),
  spreiding: Type.Object({
    dekking: Type.Number({ description: "Deel van de plekken dat iemand te zien krijgt" }),
    gini: Type.Number({ description: "0: elke plek even vaak; bijna 1: een paar plekken krijgen alles" }),
    drukste: Type.Number({ description: "Inwoners per plaats bij de drukste plek" }),
  }),
});
export type Eerlijkheid = Static<typeof Eerlijkheid>;

/** Whether a ronde treats groups differently. The groups come from elsewhere than what the engine sees. */
export const getEerlijkheid = defineQuery({
  name: "matchronde.eerlijkheid",
  summary: SUMMARY,
  verwerkingsactiviteit: toezien,
  dataklasse: "matchverantwoording",
  input: request({ id }),
  output: Eerlijkheid,
  subject: async (_context, { id }) => ({ object: `matchronde/${id}` }),
  async run(context, { id }) {
    const gedaan = await herhaal(context, id, SUMMARY);
    if (!gedaan.isUitkomstGelijk || !gedaan.isInvoerGelijk) throw nietTeHerhalen();
    const { kenmerken, voorgesteld } = await groepenVan(context, id);
    // someone is in more than one doelgroep: crossed with everything these would say the same many times over
    const run = runuitkomstVan(gedaan, voorgesteld);
    const gekruist = kenmerken.filter(({ naam }) => naam !== "doelgroep" && naam !== "uitkering");
    const verslag = samen(
      eerlijkheidsverslag(run, gekruist),
      eerlijkheidsverslag(run, kenmerken.slice(gekruist.length), { kruisen: false }),
    );
    return antwoordVan(id, verslag, gedaan);
  },
  betrokkenen: () => [], // the database writes a line for each of them while it reads what was frozen
});

const samen = (een: Eerlijkheidsverslag, twee: Eerlijkheidsverslag): Eerlijkheidsverslag => ({
  ...een,
  toetsen: een.toetsen + twee.toetsen,
  groepen: [...een.groepen, ...twee.groepen],
  nietGetoond: [...een.nietGetoond, ...twee.nietGetoond],
  bevindingen: [...een.bevindingen, ...twee.bevindingen].toSorted(
    (a, b) => a.oordeel.localeCompare(b.oordeel) || a.kenmerken.length - b.kenmerken.length,
  ),
});

function runuitkomstVan({ ronde, uitslag, uitkomst }: Herhaald, voorgesteld: Uint8Array) {
  const { past, eenStaatInDeWeg, plek, paarwaarde } = uitkomst;
  return {
    aantal: ronde.inwoners.length,
    plekken: ronde.plekken.length,
    voorwaarden: voorwaarden.map(({ id, naam }) => ({ id, naam })),
    past,
    eenStaatInDeWeg,
    blootstelling: blootstellingVanKanten(uitslag, ronde.plekken.length),
    geplaatst: plek.map((nummer) => Number(nummer >= 0)),
    waarde: paarwaarde,
    voorgesteld,
  };
}

function antwoordVan(
  rondeId: string,
  verslag: Eerlijkheidsverslag,
  { ronde, uitslag }: Herhaald,
): Eerlijkheid {
  const { dekking, gini, drukste } = spreiding(
    vertoningen(uitslag, ronde.plekken.length),
    ronde.plekken.map(({ vrij }) => vrij),
  );
  const nader = verslag.bevindingen.filter(({ oordeel }) => oordeel === "nader onderzoeken");
  return {
    rondeId,
    versie: verslag.versie,
    aantal: verslag.aantal,
    minste: verslag.minste,
    toetsen: verslag.toetsen,
    conclusie:
      verslag.bevindingen.length === 0
        ? "Er is geen aanwijzing dat deze ronde groepen verschillend behandelt."
        : `Er zijn ${verslag.bevindingen.length} verschillen tussen groepen; ${nader.length} daarvan zijn groot genoeg om uit te zoeken.`,
    bevindingen: verslag.bevindingen.map((bevinding) => ({
      oordeel: bevinding.oordeel,
      tekst: bevindingzin(bevinding),
    })),
    groepen: verslag.groepen.map(({ kenmerken, groepen, aantal, vergelijkingen, wegnemers }) => ({
      kenmerken: [...kenmerken],
      groepen: [...groepen],
      aantal,
      maten: vergelijkingen.map(({ maat, aantal, waarde, waardeRest, verhouding, van, tot, oordeel }) => ({
        maat,
        aantal,
        waarde,
        waardeRest,
        verhouding: eindig(verhouding),
        van: eindig(van),
        tot: eindig(tot),
        oordeel,
      })),
      wegnemers: wegnemers
        .slice(0, 3)
        .map(({ voorwaarde, naam, waarde, waardeRest }) => ({ voorwaarde, naam, waarde, waardeRest })),
    })),
    nietGetoond: verslag.nietGetoond.length,
    nietGemeten: NIET_GEMETEN.map((deel) => ({ ...deel })),
    spreiding: { dekking, gini, drukste },
  };
}

/** JSON knows no infinity: a ratio over nothing. */
const eindig = (getal: number): number => (Number.isFinite(getal) ? getal : 999_999);

const nietTeHerhalen = () =>
  new Failure(
    "conflict",
    "matchronde.niet-te-herhalen",
    "Deze ronde is met een andere versie van het programma gerekend. Start een nieuwe ronde en bekijk die.",
  );
