import type { Effectmaand, Inkomenseffect, Situatie } from "#regels/inkomenseffect";
import { isDichtbij } from "./bedragen-in-woorden.ts";
import { text } from "./wat-verandert.text.ts";
import type { Uitkomst } from "./wat-verandert-uitkomst.ts";

type Bekend = Effectmaand & { readonly isBekend: true };

const TOESLAGEN = ["huurtoeslag", "zorgtoeslag", "kindgebondenBudget"] as const;

/** What does not change: indications, the jobcoach, toeslagen of the same amount. */
export function blijftVan({ indicaties }: Inkomenseffect, eerste: Bekend, heeftJobcoach: boolean): string[] {
  return [
    ...(heeftJobcoach ? [text.blijft.jobcoach] : []),
    ...indicaties.flatMap(({ indicatie, blijft }) =>
      blijft === "ja" ? [text.blijft.indicaties[indicatie]] : [],
    ),
    ...TOESLAGEN.flatMap((naam) => {
      const [was, is] = [eerste.voor.toeslagen[naam], eerste.na.toeslagen[naam]];
      const blijft = was && is && is.van > 0 && isDichtbij(was, is);
      return blijft ? [text.blijft.zelfde(text.blijft.toeslagen[naam])] : [];
    }),
  ];
}

/** What someone must do or ask. */
export function zelfDoenVan({ inkomen }: Situatie, { indicaties }: Inkomenseffect, eerste: Bekend): string[] {
  const heeftToeslagen = eerste.voor.toeslagen.samen.tot > 0 || eerste.na.toeslagen.samen.tot > 0;
  return [
    ...(inkomen.soort === "bijstand" ? [text.zelfDoen.bijstand] : []),
    ...(inkomen.soort === "ww" ? [text.zelfDoen.ww] : []),
    ...(heeftToeslagen ? [text.zelfDoen.toeslagen] : []),
    ...indicaties.flatMap(({ indicatie, blijft }) =>
      blijft !== "ja" && (indicatie === "beschut werk" || indicatie === "wsw")
        ? [text.vraagEerst[indicatie]]
        : [],
    ),
    text.zelfDoen.gemeente,
  ];
}

/** The way back, in a few words, and every question about it with its source. */
export function terugVan({ inkomen }: Situatie, { terug }: Inkomenseffect): Uitkomst["terug"] {
  const { ja, vraag, geen, bijstand, ww, geenUitkering } = text.terug;
  const kop = { bijstand: ja, ww: vraag, geen }[inkomen.soort];
  const zinnen = { bijstand, ww, geen: geenUitkering }[inkomen.soort];
  return { kop, zinnen: [...zinnen], vragen: [...terug] };
}
