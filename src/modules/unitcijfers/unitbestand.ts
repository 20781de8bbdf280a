import { createHash } from "node:crypto";
import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { Context } from "../context.ts";
import { oneOf, orNull, text } from "../fields.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { ZEKERHEDEN } from "../bezetting/unitwoorden.ts";
import { type Bestandsfout, type Bestandsregel, leesUnitbestand } from "./lees-unitbestand.ts";
import { bedrag, maand } from "./unitcijfer.ts";
import { maandVan, type Regel, regelsTussen } from "./unitcijfer-store.ts";

const MEESTE_TEKENS = 1_000_000;

/** A file as it was chosen, with where its figures come from. */
export const bestandFields = {
  inhoud: Type.String({
    minLength: 1,
    maxLength: MEESTE_TEKENS,
    description: "Een CSV met een regel per maand",
  }),
  bron: text(200, "Waar de cijfers vandaan komen, zoals: grootboek van oktober"),
  zekerheid: oneOf(ZEKERHEDEN),
};

const Cijfers = Type.Object({
  omzet: bedrag,
  directeKosten: bedrag,
  overigeKosten: bedrag,
  fte: Type.Number(),
  mensen: orNull(Type.Integer()),
});

export const Verschil = Type.Object({
  rij: Type.Integer(),
  unitId: Type.String(),
  unit: Type.String(),
  werkvorm: Type.String(),
  maand,
  soort: oneOf(["nieuw", "anders"]),
  was: orNull(Cijfers),
  wordt: Cijfers,
  versie: Type.Integer({ description: "0: er stond nog niets" }),
  isAfgesloten: Type.Boolean({ description: "Deze maand is afgesloten: overnemen vraagt een reden" }),
});
export type Verschil = Static<typeof Verschil>;

export const Bestandsvergelijking = Type.Object({
  kenmerk: Type.String({ description: "Van dit bestand naast wat er nu staat" }),
  gelijk: Type.Integer(),
  verschillen: Type.Array(Verschil),
  fouten: Type.Array(Type.Object({ rij: Type.Integer(), kolom: Type.String(), wat: Type.String() })),
});
export type Bestandsvergelijking = Static<typeof Bestandsvergelijking>;

/** What the file would change. Where one row is wrong nothing is compared: a file goes as a whole or not at all. */
export async function vergelijkBestand(context: Context, inhoud: string): Promise<Bestandsvergelijking> {
  const { regels, fouten } = leesUnitbestand(inhoud);
  const units = await eigenUnits(context);
  const closed = await afgesloten(context);
  const wrong = [...fouten, ...regels.flatMap((regel) => wrongIn(regel, units, context))];
  if (wrong.length > 0) return { kenmerk: "", gelijk: 0, verschillen: [], fouten: inOrder(wrong) };
  const months = regels.map((regel) => regel.maand).toSorted();
  const there = await regelsTussen(context, { van: months[0]!, tot: months.at(-1)! });
  const byKey = new Map(there.map((regel) => [keyOf(regel.unitId, regel), regel]));
  const verschillen = regels.flatMap((regel) => {
    const unit = units.get(regel.unit.toLowerCase())!;
    const now = byKey.get(keyOf(unit.id, regel));
    const wordt = cijfersVan(regel);
    if (now && JSON.stringify(cijfersVan(now)) === JSON.stringify(wordt)) return [];
    return [
      {
        rij: regel.rij,
        unitId: unit.id,
        unit: unit.naam,
        werkvorm: regel.werkvorm,
        maand: regel.maand,
        soort: now ? ("anders" as const) : ("nieuw" as const),
        was: now ? cijfersVan(now) : null,
        wordt,
        versie: now?.versie ?? 0,
        isAfgesloten: closed.has(`${unit.id}/${regel.maand}`),
      },
    ];
  });
  return {
    kenmerk: createHash("sha256").update(JSON.stringify(verschillen)).digest("hex"),
    gelijk: regels.length - verschillen.length,
    verschillen,
    fouten: [],
  };
}

export const bestandNietGoed = (fouten: readonly Bestandsfout[]) =>
  new Failure(
    "invalid",
    "unitbestand.fouten",
    `In het bestand ${fouten.length === 1 ? "staat 1 fout" : `staan ${fouten.length} fouten`}. Verbeter het en kies het opnieuw.`,
    { velden: ["inhoud"] },
  );

export const bestandAnders = () =>
  new Failure(
    "conflict",
    "unitbestand.anders",
    "De cijfers zijn net veranderd. Vergelijk het bestand opnieuw voor u het overneemt.",
    { velden: ["kenmerk"] },
  );

export const redenNodig = () =>
  new Failure(
    "conflict",
    "unitbestand.afgesloten",
    "Het bestand verandert een maand die is afgesloten. Zet erbij waarom.",
    { velden: ["reden"] },
  );

type Eenheid = { readonly id: string; readonly naam: string; readonly isDubbel: boolean };

/** The units of which this user may change the figures, by their name. A name that two companies use is double. */
async function eigenUnits({ db, user }: Context): Promise<ReadonlyMap<string, Eenheid>> {
  const rows = await db
    .selectFrom("units")
    .select(["id", "naam"])
    .where("regioId", "=", user.regioId)
    .orderBy("id")
    .execute();
  const isAbove = scopesOf(user, "change", "unitcijfer").includes("regio");
  const own = rows.filter(({ id }) => isAbove || id === user.unitId);
  const byName = Map.groupBy(own, ({ naam }) => naam.toLowerCase());
  return new Map(
    [...byName].map(([naam, same]) => [naam, { ...same[0]!, isDubbel: same.length > 1 }] as const),
  );
}

async function afgesloten({ db, user }: Context): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("unitafsluitingen")
    .select(["unitId", "maand"])
    .where("regioId", "=", user.regioId)
    .execute();
  return new Set(rows.map(({ unitId, maand }) => `${unitId}/${maandVan(maand)}`));
}

function wrongIn(
  { rij, unit, maand }: Bestandsregel,
  units: ReadonlyMap<string, Eenheid>,
  { today }: Context,
): Bestandsfout[] {
  const found = units.get(unit.toLowerCase());
  const wrong: Bestandsfout[] = [];
  if (unit !== "" && !found)
    wrong.push({
      rij,
      kolom: "unit",
      wat: "Deze unit kennen wij niet, of hij is niet van u. Controleer de naam.",
    });
  if (found?.isDubbel)
    wrong.push({
      rij,
      kolom: "unit",
      wat: "Er zijn twee units met deze naam. Vul dit cijfer bij de unit zelf in.",
    });
  if (/^20\d\d-\d\d$/.test(maand) && maand > maandVan(today()))
    wrong.push({ rij, kolom: "maand", wat: "Deze maand is nog niet begonnen. Haal de regel weg." });
  return wrong;
}

const inOrder = (fouten: readonly Bestandsfout[]) => fouten.toSorted((a, b) => a.rij - b.rij).slice(0, 200);

const keyOf = (unitId: string, { werkvorm, maand }: Pick<Regel, "werkvorm" | "maand">) =>
  `${unitId}/${werkvorm}/${maand}`;

const cijfersVan = ({
  omzet,
  directeKosten,
  overigeKosten,
  fte,
  mensen,
}: Omit<Bestandsregel, "rij" | "unit" | "werkvorm" | "maand">) => ({
  omzet,
  directeKosten,
  overigeKosten,
  fte,
  mensen,
});
