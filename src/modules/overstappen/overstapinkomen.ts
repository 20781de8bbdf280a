import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { type Bufferkans, bufferbudgetvoorstel } from "#regels/bufferbudget";
import {
  type Beeld,
  inkomenseffect,
  type Inkomenseffect,
  LABEL,
  type Situatie,
} from "#regels/inkomenseffect";
import { meer } from "#regels/inkomenseffect-armoedeval";
import { type Marge, samen, vast } from "#regels/marge";
import type { Register } from "#regels/register";
import { amount, date, oneOf, orNull } from "../fields.ts";
import { verschilInWoorden } from "../rekenhulp/bedragen-in-woorden.ts";
import { situatieVan, vraag as velden } from "../rekenhulp/wat-verandert-vraag.ts";
import { Marge as MargeVeld } from "../rekenhulp/wat-verandert-uitkomst.ts";

const { startdatum: _dag, urenPerWeek: _uren, uurloonInCenten: _loon, ...rest } = velden;
const { metLoonkostensubsidie: _lks, indicaties: _indicaties, ...huishouden } = rest;

/** What someone fills in about the household and the benefit beside the work; the work itself is that of the switch. */
export const Inkomensvraag = Type.Object(
  {
    ...huishouden,
    uurloonNuInCenten: Type.Optional(orNull(amount)),
    uurloonStraksInCenten: Type.Optional(orNull(amount)),
  },
  { additionalProperties: false },
);
export type Inkomensvraag = Static<typeof Inkomensvraag>;

const Kant = Type.Object({ loon: MargeVeld, uitkering: MargeVeld, toeslagen: MargeVeld, samen: MargeVeld });

const Buffer = Type.Object({
  maand: date,
  tekortInCenten: amount,
  bedragInCenten: amount,
  bron: Type.String(),
  zekerheid: oneOf(["letterlijk", "afgeleid", "te controleren"]),
});

/** The income of twelve months from the switch on, now and then. */
export const Overstapinkomen = Type.Object({
  label: Type.String({ description: "Indicatief, geen beschikking" }),
  kern: Type.String(),
  maanden: Type.Array(
    Type.Object({
      maand: date,
      nu: orNull(Kant),
      straks: orNull(Kant),
      verschil: orNull(MargeVeld),
      inWoorden: Type.Array(Type.String()),
    }),
  ),
  bufferbudget: Type.Array(Buffer),
  bronnen: Type.Array(Type.String()),
  vraag: Inkomensvraag,
});
export type Overstapinkomen = Static<typeof Overstapinkomen>;

/** A paid job on one side of the switch. */
export type Baan = { readonly urenPerWeek: number; readonly metLoonkostensubsidie: boolean };

export type Inkomensfeiten = {
  readonly geboortedatum: IsoDate | null;
  readonly dag: IsoDate;
  /** Null: no wage. */
  readonly nu: Baan | null;
  readonly straks: Baan | null;
  /** Bufferbudget granted before, by calendar year. */
  readonly toegekend: Readonly<Record<string, Cents>>;
};

/** Month by month; without a wage on either side nothing changes, and there is nothing to calculate. */
export function overstapinkomen(
  asked: Inkomensvraag,
  { geboortedatum, dag, nu, straks, toegekend }: Inkomensfeiten,
  register: Register,
): Overstapinkomen | null {
  const ander = straks ?? nu;
  if (ander === null) return null;
  const situatieBij = (baan: Baan, uurloon: Cents | null = null): Situatie => {
    const { uurloonNuInCenten: _nu, uurloonStraksInCenten: _straks, ...thuis } = asked;
    return situatieVan(
      {
        ...thuis,
        startdatum: dag,
        urenPerWeek: baan.urenPerWeek,
        uurloonInCenten: uurloon,
        metLoonkostensubsidie: baan.metLoonkostensubsidie,
        indicaties: [],
      },
      geboortedatum,
    );
  };
  const bij = (baan: Baan | null, uurloon: Cents | null | undefined) =>
    baan && inkomenseffect(situatieBij(baan, uurloon ?? null), register);
  const effectNu = bij(nu, asked.uurloonNuInCenten);
  const effectStraks = bij(straks, asked.uurloonStraksInCenten);
  const kern = maandenVan(effectNu, effectStraks);
  const eerste = kern.find(({ verschil }) => verschil !== null)?.verschil ?? null;
  return {
    label: LABEL,
    kern: eerste ? zinVan(eerste) : "Dit kunnen wij nog niet uitrekenen: de bedragen zijn niet bekend.",
    maanden: kern.map(({ norm: _norm, inkomen: _inkomen, ...maand }) => maand),
    bufferbudget:
      asked.inkomen === "bijstand" ? [...bufferbudgetvoorstel(kansen(kern), toegekend, register)] : [],
    bronnen: [...new Set([...(effectNu?.bronnen ?? []), ...(effectStraks?.bronnen ?? [])])],
    vraag: asked,
  };
}

const zinVan = ({ van, tot }: Marge) =>
  van === 0 && tot === 0
    ? "In de eerste maand verandert het inkomen niet."
    : `In de eerste maand: ${verschilInWoorden({ van, tot })}.`;

type Kern = ReturnType<typeof maandenVan>[number];

const kansen = (kern: readonly Kern[]): Bufferkans[] =>
  kern.flatMap(({ maand, norm, inkomen }) =>
    norm === null || inkomen === null ? [] : [{ maand, normInCenten: norm, inkomenInCenten: inkomen }],
  );

/** Without a job on one side, what there is without work stands there: the `voor` of the other. */
function maandenVan(nu: Inkomenseffect | null, straks: Inkomenseffect | null) {
  const ander = (straks ?? nu)!;
  return ander.maanden.map((maand, at) => {
    const voor = nu ? nu.maanden[at] : maand;
    const na = straks ? straks.maanden[at] : maand;
    const inWoorden = (straks?.maanden[at]?.gebeurtenissen ?? []).map(({ wat }) => wat);
    if (!voor?.isBekend || !na?.isBekend)
      return {
        maand: maand.maand,
        nu: null,
        straks: null,
        verschil: null,
        inWoorden,
        norm: null,
        inkomen: null,
      };
    const beeldNu = nu ? voor.na : voor.voor;
    const beeldStraks = straks ? na.na : na.voor;
    return {
      maand: maand.maand,
      nu: kantVan(beeldNu),
      straks: kantVan(beeldStraks),
      verschil: meer(beeldNu, beeldStraks),
      inWoorden,
      /** What bijstand fills up to. */
      norm: na.voor.inkomen.netto.tot,
      inkomen: beeldStraks.inkomen.netto.van,
    };
  });
}

function kantVan({ inkomen, toeslagen, besteedbaar }: Beeld): Static<typeof Kant> {
  const { loon, partnerloon } = inkomen;
  const netto = (deel: typeof loon) =>
    deel === null ? 0 : deel.nettoInCenten + deel.vakantiegeldNettoInCenten;
  return {
    loon: vast(cents(netto(loon) + netto(partnerloon))),
    uitkering: samen(inkomen.bijstand, inkomen.wwNetto),
    toeslagen: toeslagen.samen,
    samen: besteedbaar,
  };
}
