import { type Static, Type } from "typebox";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { FUNCTIECODES } from "../instrumentengids/functionaliteiten.ts";
import { FASEN, type Instrument } from "../instrumentengids/instrument.ts";
import { allInstrumenten } from "../instrumentengids/instrument-store.ts";
import { matchinginstrument } from "../instrumentengids/matchinginstrument.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inScope } from "../toegang/in-scope.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import {
  Advies,
  advies,
  goedkoopEerst,
  type Kandidaat,
  Keuze,
  type Kosten,
  regulierEerst,
} from "./advies.ts";
import { openersVoor, opentVan } from "./openers.ts";
import { persoonVan } from "./persoon.ts";
import { standen } from "./standen.ts";
import { type Behoefte, oordelen, uitkomstVan } from "./voorwaarden.ts";

/** What fits an inwoner and a need: the cheapest and the best side by side, the others below, and why the rest does not. */
export const getInzetadvies = defineQuery({
  name: "inzetadvies.get",
  summary: "De goedkoopste en de beste van de instrumenten die passen bij een inwoner en een behoefte",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "mogelijkheden",
  input: request({
    id,
    fase: Type.Optional(oneOf(FASEN)),
    functionaliteit: Type.Optional(oneOf(FUNCTIECODES)),
  }),
  output: Type.Object({
    fase: oneOf(FASEN),
    faseDoor: oneOf(["gekozen", "plan", "standaard"]),
    isMatchingGebruikt: Type.Boolean(),
    ...Advies.properties,
    passend: Type.Array(Keuze),
    vraagNa: Type.Array(Keuze),
    pastNiet: Type.Array(Keuze),
    doelen: Type.Array(Type.Object({ id, naam: Type.String(), fase: orNull(oneOf(FASEN)) })),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id, functionaliteit, ...gevraagd }, subject) {
    const doelen = await doelenVan(context, id);
    const uitPlan = doelen.find(({ fase }) => fase !== null)?.fase ?? null;
    const fase = gevraagd.fase ?? uitPlan ?? "ontwikkelen";
    const behoefte: Behoefte = { fase, ...(functionaliteit && { functionaliteit }) };
    const openers = await openersVoor(context, id, subject);
    const kandidaten = await kandidatenVoor(context, id, subject, { behoefte, openers });
    const met = (uitkomst: Kandidaat["uitkomst"]) =>
      kandidaten
        .filter((een) => een.uitkomst === uitkomst)
        .toSorted(goedkoopEerst)
        .map(keuzeVan);
    const gevonden = advies(kandidaten);
    return {
      fase,
      faseDoor: faseDoor(gevraagd.fase, uitPlan),
      isMatchingGebruikt: openers !== null,
      ...gevonden,
      zinnen: [...gevonden.zinnen, ...regulierEerst(kandidaten, await ontwikkelbedrijven(context))],
      passend: met("past"),
      vraagNa: met("vraag na"),
      pastNiet: met("past niet"),
      doelen,
    };
  },
  betrokkenen: (_, { id }) => [id],
});

const ontwikkelbedrijven = async ({ db, user }: Context): Promise<string[]> =>
  (
    await db
      .selectFrom("organisaties")
      .select("naam")
      .where("regioId", "=", user.regioId)
      .where("soort", "=", "ontwikkelbedrijf")
      .execute()
  ).map(({ naam }) => naam);

type Fase = (typeof FASEN)[number];

function faseDoor(gekozen: Fase | undefined, uitPlan: Fase | null): "gekozen" | "plan" | "standaard" {
  if (gekozen) return "gekozen";
  return uitPlan ? "plan" : "standaard";
}

/** Which phase a goal asks for. Well-being and trust are worked on where someone orients himself. */
const FASE_VAN_DOEL: Readonly<Record<string, Fase>> = {
  werk: "plaatsen",
  werknemersvaardigheden: "ontwikkelen",
  vakvaardigheden: "ontwikkelen",
  certificaat: "ontwikkelen",
  taal: "ontwikkelen",
  groei: "oriënteren",
  welbevinden: "oriënteren",
  vertrouwen: "oriënteren",
  zingeving: "oriënteren",
  netwerk: "oriënteren",
};

async function doelenVan(context: Context, inwonerId: string) {
  const rows = await context.db
    .selectFrom("plandoelen")
    .select(["id", "naam", "soort"])
    .where("regioId", "=", context.user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("status", "=", "loopt")
    .where(inScope(context, "read", "plan", "plandoelen"))
    .orderBy("volgorde")
    .execute();
  return rows.map(({ soort, ...doel }) => ({ ...doel, fase: FASE_VAN_DOEL[soort] ?? null }));
}

async function kandidatenVoor(
  context: Context,
  inwonerId: string,
  subject: Subject,
  { behoefte, openers }: { behoefte: Behoefte; openers: ReadonlyMap<string, number> | null },
): Promise<Kandidaat[]> {
  if (!may(context.user, "read", "instrument", { object: "regio" })) return [];
  const persoon = await persoonVan(context, inwonerId, may(context.user, "read", "situatie", subject));
  const bezetting = await standen(context);
  return (await allInstrumenten(context)).map((instrument) => {
    const gevonden = oordelen(instrument, persoon, behoefte, bezetting.get(instrument.id));
    return {
      instrument,
      kosten: kostenVan(instrument),
      opent: opentVan(openers, instrument.matchingId),
      oordelen: gevonden,
      uitkomst: uitkomstVan(gevonden),
    };
  });
}

/** The price of the guide; where nobody wrote one down, what matching reckons with, and that is a guess. */
function kostenVan({ prijs, matchingId }: Instrument): Kosten | null {
  if (prijs) return { ...prijs, isAanname: false };
  const geraamd = matchingId === null ? null : matchinginstrument(matchingId).kosten;
  if (!geraamd) return null;
  const bedrag = geraamd.minPerJaar as Kosten["bedrag"];
  return { bedrag, eenheid: "per jaar, minstens", bron: geraamd.bronnen.join("; "), isAanname: true };
}

const keuzeVan = ({ instrument, kosten, opent, oordelen }: Kandidaat): Static<typeof Keuze> => {
  const { id, naam, soort, doel, duur, bewijs } = instrument;
  return { instrument: { id, naam, soort, doel, duur }, kosten, bewijs, opent, oordelen: [...oordelen] };
};
