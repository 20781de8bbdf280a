import { type Static, Type } from "typebox";
import { dutchDate } from "#core/dutch";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { type Vorm, VORMEN, WIE } from "#regels/overgang";
import { date, id, oneOf, orNull, tijdstip, versie } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { WegTerug } from "../plaatsingen/plaatsing.ts";
import type { Werkvorm } from "../plekken/plek.ts";
import { Overstapinkomen } from "./overstapinkomen.ts";
import { Antwoordregel } from "./overstapfeiten.ts";

/** Why somebody switches. Going on to other work, or back where it fits, is a success as well. */
export const REDENEN = [
  "stap vooruit",
  "wens van de inwoner",
  "contract eindigt",
  "het werk past niet",
  "meer begeleiding nodig",
  "minder uren nodig",
  "terug, het lukte niet",
  "anders",
] as const;

const zekerheid = oneOf(["letterlijk", "afgeleid", "te controleren"]);
export const ANTWOORDEN = ["ja", "nee", "nog niet bekend"] as const;

export const Reden = Type.Object({
  antwoord: oneOf(ANTWOORDEN),
  wat: Type.String(),
  bron: Type.String(),
  zekerheid,
});
export const Gevolg = Type.Object({
  onderwerp: Type.String(),
  wat: oneOf(["blijft", "begint", "stopt", "verandert", "opnieuw aanvragen", "nog niet bekend"]),
  uitleg: Type.String(),
  bron: Type.String(),
  zekerheid,
});
export const Stap = Type.Object({
  wie: oneOf(WIE),
  wat: Type.String(),
  soort: oneOf(["vanaf", "uiterlijk", "tot en met"]),
  dag: date,
  bron: Type.String(),
});
export const Overstapstap = Type.Object({
  nummer: Type.Integer({ minimum: 1 }),
  ...Stap.properties,
  klaarOp: orNull(date),
  klaarDoor: orNull(Type.String()),
  versie,
});
export type Overstapstap = Static<typeof Overstapstap>;

/** What the law says about the old place. */
export const Terugregel = Type.Object({
  antwoord: oneOf(ANTWOORDEN),
  redenen: Type.Array(Reden),
  plek: Type.Object({
    wat: Type.String(),
    grondslag: oneOf(["wet", "afspraak"]),
    tot: orNull(date),
    wieBeslist: oneOf(WIE),
    bron: Type.String(),
    zekerheid,
  }),
});

/** What a switch rested on, as it was shown on the day. */
export const Onderbouwing = Type.Object({
  redenen: Type.Array(Reden),
  antwoorden: Type.Array(Antwoordregel),
  gevolgen: Type.Array(Gevolg),
  terug: orNull(Terugregel),
  kring: Type.Array(Type.Object({ naam: Type.String(), rol: Type.String() })),
  inkomen: orNull(Overstapinkomen),
});
export type Onderbouwing = Static<typeof Onderbouwing>;

/** One side of a switch: the form, and the plaatsing where there is one. */
const Kant = Type.Object({
  vorm: oneOf(VORMEN),
  plaatsingId: orNull(id),
  functie: orNull(Type.String()),
  waar: orNull(Type.String()),
});

export const Overstap = Type.Object({
  id,
  inwonerId: id,
  van: Kant,
  naar: Kant,
  dag: date,
  grond: Type.String(),
  wet: Type.String(),
  reden: oneOf(REDENEN),
  toelichting: orNull(Type.String()),
  akkoordOp: date,
  /** What was agreed about going back; null where nothing was. */
  weg: orNull(WegTerug),
  /** Can somebody go back today, and if not: why. */
  terug: Type.Object({ kan: Type.Boolean(), waarom: orNull(Type.String()) }),
  /** The switch that this one undid. */
  isTerugVan: orNull(id),
  stappen: Type.Array(Overstapstap),
  doorNaam: Type.String(),
  tijdstip,
});
export type Overstap = Static<typeof Overstap>;

export const OverstapInFull = Type.Object({ ...Overstap.properties, onderbouwing: Onderbouwing });
export type OverstapInFull = Static<typeof OverstapInFull>;

/** 'Regulier met loonkostensubsidie' is kept as regulier, with a subsidy beside it. */
export function werkvormVan(vorm: Vorm): Werkvorm | null {
  if (vorm === "geen") return null;
  return vorm === "regulier met loonkostensubsidie" ? "regulier" : vorm;
}

const conflict = (code: string, detail: string, about: Readonly<Record<string, unknown>> = {}) =>
  new Failure("conflict", `overstap.${code}`, detail, about);

export const magNiet = (redenen: readonly { readonly wat: string }[], inPlaats: readonly Vorm[]) =>
  conflict(
    "mag-niet",
    `Deze overstap kan niet. Het klopt niet dat dit zo is: ${redenen.map(({ wat }) => wat).join(" ")}${
      inPlaats.length > 0 ? ` Wat wel kan: ${inPlaats.join(", ")}.` : ""
    }`,
    { velden: ["naar"], inPlaats },
  );
export const nogUitzoeken = (redenen: readonly { readonly wat: string }[]) =>
  conflict(
    "nog-uitzoeken",
    `Beantwoord eerst de vragen. Nog niet bekend: ${redenen.map(({ wat }) => wat).join(" ")}`,
    { velden: ["antwoorden"] },
  );
export const zonderPlek = () =>
  new Failure("invalid", "overstap.zonder-plek", "Kies waar iemand begint, met werk en uren.", {
    velden: ["plek"],
  });
export const metPlek = () =>
  new Failure("invalid", "overstap.met-plek", "Wie stopt, begint nergens. Laat de nieuwe plek weg.", {
    velden: ["plek"],
  });
export const subsidieHoortErbij = () =>
  conflict(
    "zonder-subsidie",
    "Deze vorm is een baan met loonkostensubsidie. Kies welke subsidie, of kies regulier.",
    { velden: ["loonkostensubsidie"] },
  );
export const subsidieHoortNiet = () =>
  conflict(
    "met-subsidie",
    "Regulier is een baan zonder loonkostensubsidie. Kies regulier met loonkostensubsidie.",
    { velden: ["loonkostensubsidie"] },
  );
/** Everybody around the inwoner reads these words: what someone can and needs, never a diagnosis. */
export function checkWoorden(velden: Readonly<Record<string, string | null | undefined>>): void {
  for (const [veld, gezegd] of Object.entries(velden)) {
    const [health] = gezondheidswoorden(gezegd ?? "");
    if (health) throw new Failure("invalid", "overstap.gezondheid", health.hint, { velden: [veld] });
  }
}

export const akkoordLater = () =>
  new Failure(
    "invalid",
    "overstap.akkoord-later",
    "De inwoner zei ja op een dag die nog komt. Kies een eerdere dag.",
    {
      velden: ["akkoordOp"],
    },
  );
export const looptNiet = () =>
  conflict("loopt-niet", "Deze plaatsing loopt niet op de dag voor de overstap. Kies een andere dag.", {
    velden: ["dag"],
  });
export const anderePlaatsing = () =>
  conflict("andere-inwoner", "Deze plaatsing is niet van deze inwoner. Open het dossier opnieuw.");
export const heeftPlek = () =>
  conflict("heeft-plek", "Deze inwoner heeft nu een plek. Kies de plek waarvan iemand overstapt.", {
    velden: ["vanPlaatsingId"],
  });
export const alOvergestapt = () =>
  conflict("al-overgestapt", "Van deze plaatsing is al iemand overgestapt. Open het dossier opnieuw.");
export const alTerug = () =>
  conflict("al-terug", "Deze overstap is al teruggedraaid. U hoeft niets te doen.");
export const terugVoorbij = (tot: IsoDate) =>
  conflict("terug-voorbij", `De oude plek was vrij tot en met ${dutchDate(tot)}. Maak een nieuwe overstap.`, {
    velden: ["dag"],
  });
export const terugKanNiet = (waarom: string) => conflict("terug-kan-niet", waarom);
