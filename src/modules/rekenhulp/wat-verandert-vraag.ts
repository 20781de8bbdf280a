import { type Static, Type } from "typebox";
import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { hours } from "#core/hours";
import type { Indicatie, Situatie } from "#regels/inkomenseffect";
import { amount, date, id, oneOf, orNull, request, urenPerWeek } from "../fields.ts";

export const INKOMENS = ["bijstand", "ww", "geen"] as const;
export const INDICATIES = [
  "banenafspraak",
  "beschut werk",
  "doelgroep loonkostensubsidie",
  "medisch urenbeperkt",
  "wsw",
] as const satisfies readonly Indicatie[];

const jaar = Type.Integer({ minimum: 1930, maximum: 2100, description: "Geboortejaar" });
const maanden = (maximum: number) => Type.Optional(Type.Integer({ minimum: 0, maximum }));

/** What someone fills in. What is not asked, such as the day of birth, comes from the dossier. Nothing is kept. */
export const vraag = {
  geboortejaar: Type.Optional(orNull(jaar)),
  partner: orNull(
    Type.Object({ geboortejaar: jaar, brutoloonInCenten: amount }, { additionalProperties: false }),
  ),
  kinderen: Type.Array(jaar, { maxItems: 12 }),
  kostendelers: Type.Optional(
    orNull(Type.Integer({ minimum: 1, maximum: 20, description: "Volwassenen die de kosten delen" })),
  ),
  huurInCenten: orNull(amount),
  inkomen: oneOf(INKOMENS),
  wwInCenten: Type.Optional(orNull(amount)),
  wwNaastWerkInCenten: Type.Optional(orNull(amount)),
  startdatum: date,
  urenPerWeek,
  uurloonInCenten: orNull(amount),
  metLoonkostensubsidie: Type.Boolean(),
  vrijlatingMaanden: Type.Optional(
    Type.Object(
      { n: maanden(6), r: maanden(30), z: maanden(12) },
      { additionalProperties: false, description: "Maanden waarin een vrijlating al is gebruikt" },
    ),
  ),
  indicaties: Type.Array(oneOf(INDICATIES), { maxItems: INDICATIES.length }),
};

export const Vraag = request({ id, ...vraag });
export type Vraag = Omit<Static<typeof Vraag>, "id">;

/** The middle of the year: of a child or a partner we ask no more than the year. */
const inHetMidden = (geboortejaar: number): IsoDate => isoDate(`${geboortejaar}-07-01`);

/** @throws Failure when nobody knows how old someone is, or a benefit without an amount */
export function situatieVan(asked: Vraag, bekendeGeboortedatum: IsoDate | null): Situatie {
  const { geboortejaar, partner, kinderen, kostendelers, indicaties, uurloonInCenten } = asked;
  const geboortedatum = bekendeGeboortedatum ?? (geboortejaar ? inHetMidden(geboortejaar) : null);
  if (geboortedatum === null) throw zonderLeeftijd();
  return {
    geboortedatum,
    partner: partner && { ...partner, geboortedatum: inHetMidden(partner.geboortejaar) },
    kinderen: kinderen.map(inHetMidden),
    ...(kostendelers ? { kostendelers } : {}),
    huurInCenten: asked.huurInCenten,
    inkomen: inkomenVan(asked),
    werk: {
      startdatum: asked.startdatum,
      urenPerWeek: hours(asked.urenPerWeek),
      uurloonInCenten,
      metLoonkostensubsidie: asked.metLoonkostensubsidie,
    },
    maanden: gebruikt(asked.vrijlatingMaanden),
    isMedischUrenbeperkt: indicaties.includes("medisch urenbeperkt"),
    indicaties,
    naLaatsteBedragen: "laatste bedragen",
  };
}

/** The first day of the next month: a job begins then more often than not. */
export const eersteDag = (today: IsoDate): IsoDate =>
  addMonths(addDays(today, 1 - Number(today.slice(8))), 1);

function inkomenVan({ inkomen, wwInCenten = null, wwNaastWerkInCenten = null }: Vraag): Situatie["inkomen"] {
  if (inkomen !== "ww") return { soort: inkomen };
  if (wwInCenten === null) throw zonderWw();
  return { soort: "ww", brutoInCenten: wwInCenten, brutoNaastWerkInCenten: wwNaastWerkInCenten };
}

const gebruikt = ({ n, r, z }: NonNullable<Vraag["vrijlatingMaanden"]> = {}) => ({
  ...(n === undefined ? {} : { n }),
  ...(r === undefined ? {} : { r }),
  ...(z === undefined ? {} : { z }),
});

const zonderLeeftijd = () =>
  new Failure("invalid", "wat-verandert.zonder-leeftijd", "Vul het geboortejaar in.", {
    velden: ["geboortejaar"],
  });
const zonderWw = () =>
  new Failure("invalid", "wat-verandert.zonder-ww", "Vul in hoeveel WW het is, voor belasting.", {
    velden: ["wwInCenten"],
  });
export const onderMinimum = () =>
  new Failure("invalid", "wat-verandert.onder-minimumloon", "Dit is minder dan het minimumloon.", {
    velden: ["uurloonInCenten"],
  });
export const zonderBedragen = (ontbreekt: string) =>
  new Failure(
    "conflict",
    "wat-verandert.zonder-bedragen",
    `Dit kunnen wij niet uitrekenen. Voor deze maanden ontbreekt: ${ontbreekt}.`,
    { velden: ["startdatum"] },
  );
