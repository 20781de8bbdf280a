import { Gesprekslijst } from "../../web/nlds/Gesprek.tsx";
import { Foutlijst, Tekstveld, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";

import { Tekstvlak } from "../../web/nlds/inwoner/Velden.tsx";
import { Opening, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import { EigenFormulier } from "./EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type Tekstfout = "leegFout" | "bsnFout";

export type BerichtProps = PaginaProps & {
  readonly onderwerp: { readonly tekst: string; readonly lang: string };
  readonly berichten: readonly {
    readonly id: string;
    readonly door: string;
    readonly wanneer: string;
    readonly isVanMij: boolean;
    readonly tekst: string;
    readonly lang: string;
    readonly tekstNl: string | null;
    readonly gelezenOp: string | null;
  }[];
  readonly magSchrijven: boolean;
  readonly isVerstuurd: boolean;
  readonly ingevuld: string;
  readonly fout: Tekstfout | null;
};

/** One conversation, with a place to answer below it. */
export function BerichtView(props: BerichtProps) {
  const { t, plaats, onderwerp, berichten, magSchrijven, isVerstuurd, ingevuld, fout } = props;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/berichten", naam: t("berichten.terug") }}>
      <Opening {...(isVerstuurd && { lead: t("berichten.verstuurd") })}>
        <bdi lang={onderwerp.lang}>{onderwerp.tekst}</bdi>
      </Opening>
      <Stack gap="loose">
        <Fouten t={t} fouten={fout ? [["tekst", fout]] : []} />
        <Gesprekslijst
          uitspraken={berichten.map(({ tekstNl, gelezenOp, door, ...bericht }) => ({
            ...bericht,
            door: <bdi>{door}</bdi>,
            onder: (
              <>
                {tekstNl && (
                  <details>
                    <summary>{t("berichten.inNederlands")}</summary>
                    <p lang="nl" dir="ltr">
                      {tekstNl}
                    </p>
                  </details>
                )}
                {gelezenOp && t("berichten.gelezen", { dag: gelezenOp })}
              </>
            ),
          }))}
        />
        {magSchrijven && (
          <Sheet>
            <EigenFormulier plaats={plaats}>
              <Tekstvlak
                naam="tekst"
                label={t("berichten.antwoord")}
                hulp={t("berichten.hulp")}
                fout={fout ? t(`berichten.${fout}`) : undefined}
                foutwoord={t("kader.fout")}
                waarde={ingevuld}
              />
              <Verzendknop>{t("berichten.verstuur")}</Verzendknop>
            </EigenFormulier>
          </Sheet>
        )}
        <Paragraph>{t("berichten.bellen")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

type Foutregel = readonly ["tekst", Tekstfout] | readonly ["onderwerp", "onderwerpFout"];

const Fouten = ({ t, fouten }: Pick<PaginaProps, "t"> & { fouten: readonly Foutregel[] }) => (
  <Foutlijst
    kop={t("kader.fouten", { count: fouten.length })}
    fouten={fouten.map(([naam, fout]) => ({
      naam,
      tekst: fout === "onderwerpFout" ? t("berichten.vraag.onderwerpFout") : t(`berichten.${fout}`),
    }))}
  />
);

export type NieuwBerichtProps = PaginaProps & {
  readonly ingevuld: { readonly onderwerp: string; readonly tekst: string };
  readonly fouten: readonly Foutregel[];
};

/** A new question: what about, and the question. */
export function NieuwBerichtView({ t, plaats, ingevuld, fouten }: NieuwBerichtProps) {
  const foutVan = (naam: "onderwerp" | "tekst") => {
    const [, fout] = fouten.find(([veld]) => veld === naam) ?? [];
    if (!fout) return undefined;
    return fout === "onderwerpFout" ? t("berichten.vraag.onderwerpFout") : t(`berichten.${fout}`);
  };
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/berichten", naam: t("berichten.terug") }}>
      <Opening lead={t("berichten.vraag.lead")}>{t("berichten.vraag.opening")}</Opening>
      <Stack gap="loose">
        <Fouten t={t} fouten={fouten} />
        <Sheet>
          <EigenFormulier plaats={plaats}>
            <Tekstveld
              naam="onderwerp"
              label={t("berichten.vraag.onderwerp")}
              hulp={t("berichten.vraag.onderwerpHulp")}
              fout={foutVan("onderwerp")}
              foutwoord={t("kader.fout")}
              waarde={ingevuld.onderwerp}
              autoComplete="off"
            />
            <Tekstvlak
              naam="tekst"
              label={t("berichten.vraag.tekst")}
              hulp={t("berichten.hulp")}
              fout={foutVan("tekst")}
              foutwoord={t("kader.fout")}
              waarde={ingevuld.tekst}
            />
            <Verzendknop>{t("berichten.verstuur")}</Verzendknop>
          </EigenFormulier>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}
