import type { Vraag } from "../../modules/rekenhulp/wat-verandert-vraag.ts";

/** What the form asks; each stands in the address, and nothing of it is kept. */
export const VELDEN = [
  "uren",
  "uurloon",
  "inkomen",
  "ww",
  "huur",
  "partner",
  "partnerjaar",
  "partnerloon",
  "kinderen",
  "geboortejaar",
] as const;
export type Veld = (typeof VELDEN)[number];
export type Ingevuld = Readonly<Partial<Record<Veld, string>>>;

export const ingevuldIn = (zoek: URLSearchParams): Ingevuld =>
  Object.fromEntries(
    VELDEN.flatMap((veld) => (zoek.has(veld) ? [[veld, (zoek.get(veld) ?? "").trim()]] : [])),
  );

type Asked = Omit<Vraag, "startdatum" | "indicaties" | "metLoonkostensubsidie">;

/**
 * The question as the rules take it, or the fields that are not right yet.
 * @param isLeeftijdBekend otherwise the year of birth is asked as well
 */
export function vraagIn(
  ingevuld: Ingevuld,
  isLeeftijdBekend: boolean,
): { readonly vraag: Asked } | { readonly fouten: readonly Veld[] } {
  const heeftPartner = ingevuld.partner === "ja";
  const inkomen = (["bijstand", "ww", "geen"] as const).find((een) => een === ingevuld.inkomen);
  const uren = getal(ingevuld.uren);
  const uurloon = centen(ingevuld.uurloon);
  const ww = centen(ingevuld.ww);
  const huur = centen(ingevuld.huur);
  const partnerjaar = jaar(ingevuld.partnerjaar);
  const partnerloon = centen(ingevuld.partnerloon || "0");
  const geboortejaar = jaar(ingevuld.geboortejaar);
  const kinderen = (ingevuld.kinderen ?? "")
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(jaar);
  const fouten: readonly (Veld | false)[] = [
    !(uren && uren >= 1 && uren <= 40) && "uren",
    uurloon === undefined && "uurloon",
    inkomen === undefined && "inkomen",
    inkomen === "ww" && !ww && "ww",
    huur === undefined && "huur",
    ingevuld.partner !== "ja" && ingevuld.partner !== "nee" && "partner",
    heeftPartner && !partnerjaar && "partnerjaar",
    heeftPartner && partnerloon === undefined && "partnerloon",
    (kinderen.length > 12 || kinderen.includes(undefined)) && "kinderen",
    !isLeeftijdBekend && !geboortejaar && "geboortejaar",
  ];
  const found = fouten.filter((veld) => veld !== false);
  if (found.length > 0 || !inkomen) return { fouten: found };
  return {
    vraag: {
      urenPerWeek: uren!,
      uurloonInCenten: uurloon || null,
      inkomen,
      ...(inkomen === "ww" && { wwInCenten: ww! }),
      huurInCenten: huur || null,
      partner: heeftPartner ? { geboortejaar: partnerjaar!, brutoloonInCenten: partnerloon! } : null,
      kinderen: kinderen.filter((een) => een !== undefined),
      ...(!isLeeftijdBekend && { geboortejaar: geboortejaar! }),
    },
  } as { vraag: Asked };
}

/** "24", "16,5": as people write a number. */
const getal = (tekst = ""): number | undefined =>
  /^\d{1,2}([.,]\d{1,2})?$/.test(tekst) ? Number(tekst.replace(",", ".")) : undefined;

/** "650", "€ 1.108,30" as whole cents; empty is nothing; undefined where it is no amount. */
export function centen(tekst = ""): number | undefined {
  const kaal = tekst.replaceAll(/[\s€]/g, "").replace(/\.(?=\d{3}(\D|$))/g, "");
  if (kaal === "") return 0;
  const found = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(kaal);
  return found ? Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0")) : undefined;
}

const jaar = (tekst = ""): number | undefined =>
  /^(19[3-9]\d|20\d\d)$/.test(tekst) ? Number(tekst) : undefined;
