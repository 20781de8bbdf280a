import { addDays, type IsoDate } from "#core/dates";
import { isBetaald, overgang, type Vorm } from "#regels/overgang";
import type { Context } from "../context.ts";
import { beginPlaatsing, type Plaatsingafspraken, type Werkplek } from "../plaatsingen/begin-plaatsing.ts";
import { alEerderEinde } from "../plaatsingen/plaatsing.ts";
import { endPlaatsing } from "../plaatsingen/plaatsing-store.ts";
import { cutOffSubsidie } from "../plaatsingen/subsidiewijziging-store.ts";
import type { Subject } from "../toegang/toegang.ts";
import { toegekendVan } from "./bufferbudget-store.ts";
import {
  akkoordLater,
  looptNiet,
  magNiet,
  nogUitzoeken,
  subsidieHoortErbij,
  subsidieHoortNiet,
  werkvormVan,
} from "./overstap.ts";
import { vragenBij } from "./overstapfeiten.ts";
import { type Inkomensvraag, overstapinkomen } from "./overstapinkomen.ts";
import { insertOverstap, kringVan, type NieuweOverstap, type Plek } from "./overstap-store.ts";
import type { Overstapstand } from "./overstapstand.ts";
import { metBedragen } from "./met-bedragen.ts";

export type Nieuweplek = {
  readonly waar: Werkplek;
  readonly afspraken: Omit<Plaatsingafspraken, "werkvorm" | "startdatum">;
};

export type Overstapopdracht = {
  readonly inwonerId: string;
  readonly naar: Vorm;
  readonly dag: IsoDate;
  /** The version of the old plaatsing that the user saw. */
  readonly vanVersie: number | null;
  readonly plek: Nieuweplek | null;
  readonly inkomen: Inkomensvraag | null;
} & Pick<NieuweOverstap, "reden" | "toelichting" | "akkoordOp" | "terugVanId">;

/**
 * One act: ends here, begins there, with what the law says about it, who arranges what and the way back. The transaction of
 * the door makes it all or nothing. Answers the id.
 */
export async function makeOverstap(
  context: Context,
  stand: Overstapstand,
  opdracht: Overstapopdracht,
  subject: Subject,
): Promise<string> {
  const { van, vanVorm, register } = stand;
  const { inwonerId, naar, dag, plek } = opdracht;
  if (opdracht.akkoordOp > context.today()) throw akkoordLater();
  const { antwoord, redenen, grond, inPlaats, gevolgen, stappen, terug } = overgang(
    stand.vraag(naar),
    register,
  );
  if (antwoord === "nee" || grond === null) throw magNiet(redenen, inPlaats);
  if (antwoord !== "ja") throw nogUitzoeken(redenen);
  const gemeente = subject.gemeente!; // an inwoner always has one
  const inkomen = await inkomenVan(context, stand, opdracht);
  if (van) await endVan(context, van, opdracht, gemeente);
  const begonnen = plek && (await beginNaar(context, { inwonerId, gemeente }, naar, dag, plek));
  const vragen = vragenBij((gezegd) => stand.vraag(naar, gezegd), stand.antwoorden, register);
  const telde = new Set(vragen.map(({ feit }) => feit));
  const id = context.newId();
  const { reden, toelichting, akkoordOp, terugVanId } = opdracht;
  await insertOverstap(
    context,
    {
      id,
      inwonerId,
      gemeente,
      dag,
      reden,
      toelichting,
      akkoordOp,
      terugVanId,
      vanVorm,
      naarVorm: naar,
      vanPlaatsingId: van?.id ?? null,
      naarPlaatsingId: begonnen?.id ?? null,
      grond: grond.naam,
      wet: grond.wet,
    },
    {
      redenen: [...redenen],
      antwoorden: stand.antwoorden.filter(({ feit }) => telde.has(feit)),
      gevolgen: [...gevolgen],
      terug: terug && { ...terug, redenen: [...terug.redenen] },
      kring: await kringVan(context, inwonerId),
      inkomen,
    },
    stappen,
  );
  return id;
}

/** The wage on both sides, as far as there is one. */
export const banenVan = (van: Plek | null, naar: Vorm, uren: number | null) => ({
  nu:
    van && isBetaald(van.vorm)
      ? { urenPerWeek: van.urenPerWeek / 100, metLoonkostensubsidie: van.heeftSubsidie }
      : null,
  straks:
    isBetaald(naar) && uren !== null
      ? { urenPerWeek: uren, metLoonkostensubsidie: naar === "regulier met loonkostensubsidie" }
      : null,
});

async function inkomenVan(
  context: Context,
  { bekend, van, register }: Overstapstand,
  { inkomen, inwonerId, naar, dag, plek }: Overstapopdracht,
) {
  if (inkomen === null) return null;
  const { nu, straks } = banenVan(van, naar, plek?.afspraken.urenPerWeek ?? null);
  const lks = (plek?.afspraken.loonkostensubsidie ?? "geen") !== "geen";
  const toegekend = await toegekendVan(context, inwonerId);
  return metBedragen(() =>
    overstapinkomen(
      inkomen,
      {
        geboortedatum: bekend.geboortedatum,
        dag,
        nu,
        straks: straks && { ...straks, metLoonkostensubsidie: lks },
        toegekend,
      },
      register,
    ),
  );
}

/** On the day before; what was agreed to end earlier cannot be stretched. */
async function endVan(
  context: Context,
  van: Plek,
  { inwonerId, dag, vanVersie }: Overstapopdracht,
  gemeente: string,
): Promise<void> {
  const einddatum = addDays(dag, -1);
  if (van.startdatum > einddatum) throw looptNiet();
  if (van.einddatum !== null && van.einddatum < einddatum) throw alEerderEinde(van.einddatum);
  await endPlaatsing({ ...context, expectedVersion: vanVersie ?? 0 }, van.id, {
    einddatum,
    reden: "overstap naar andere werkvorm",
  });
  await cutOffSubsidie(context, { id: van.id, inwonerId, gemeente }, einddatum);
}

function beginNaar(
  context: Context,
  wie: { readonly inwonerId: string; readonly gemeente: string },
  naar: Vorm,
  dag: IsoDate,
  { waar, afspraken }: Nieuweplek,
) {
  const metSubsidie = afspraken.loonkostensubsidie !== "geen";
  if (naar === "regulier met loonkostensubsidie" && !metSubsidie) throw subsidieHoortErbij();
  if (naar === "regulier" && metSubsidie) throw subsidieHoortNiet();
  return beginPlaatsing(context, wie, waar, { ...afspraken, werkvorm: werkvormVan(naar)!, startdatum: dag });
}
