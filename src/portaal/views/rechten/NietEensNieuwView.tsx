import { Foutlijst, Keuzelijst, Tekstveld, Verzendknop } from "../../../web/nlds/inwoner/Formulier.tsx";
import { Tekstvlak } from "../../../web/nlds/inwoner/Velden.tsx";
import { Opening, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { Paragraph } from "../../../web/nlds/Typography.tsx";
import { EigenFormulier } from "../EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";

export const VELDEN = ["voorstel", "besluitOp", "woorden", "wens", "bel"] as const;
export type NietEensVeld = (typeof VELDEN)[number];

export type NietEensNieuwProps = PaginaProps & {
  readonly soort: "werk" | "plan" | "besluit" | "gegevens" | "klacht";
  readonly voorstellen: readonly { readonly waarde: string; readonly naam: string }[];
  readonly ingevuld: Readonly<Partial<Record<NietEensVeld, string>>>;
  /** `tekst`: what a rule of ours says, in Dutch; null: nothing was filled in. */
  readonly fout: { readonly veld: NietEensVeld; readonly tekst: string | null } | null;
};

/** I9: in own words, on one page. Of a decision it says first how a bezwaarschrift goes. */
export function NietEensNieuwView({ t, plaats, soort, voorstellen, ingevuld, fout }: NietEensNieuwProps) {
  const veld = (naam: NietEensVeld) => ({
    naam,
    label: t(`eigen.nietEens.velden.${naam}`),
    foutwoord: t("kader.fout"),
    fout: fout?.veld === naam ? (fout.tekst ?? t("eigen.nietEens.woordenFout")) : undefined,
    waarde: ingevuld[naam],
  });
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/niet-eens", naam: t("eigen.nietEens.titel") }}>
      <Opening lead={t(`eigen.nietEens.soorten.${soort}.lead`)}>
        {t(`eigen.nietEens.soorten.${soort}.kop`)}
      </Opening>
      <Stack gap="loose">
        <Foutlijst
          kop={t("kader.fouten", { count: 1 })}
          fouten={fout ? [{ naam: fout.veld, tekst: veld(fout.veld).fout ?? "" }] : []}
        />
        <Sheet>
          <EigenFormulier plaats={plaats} velden={{ soort }}>
            {soort === "werk" && voorstellen.length > 0 && (
              <Keuzelijst {...veld("voorstel")} keuzen={voorstellen} leeg={t("eigen.kies")} magLeeg />
            )}
            {soort === "besluit" && (
              <Tekstveld
                {...veld("besluitOp")}
                hulp={t("eigen.dagHulp")}
                invoer="numeric"
                autoComplete="off"
                kort
                magLeeg
              />
            )}
            <Tekstvlak {...veld("woorden")} regels={5} />
            <Tekstvlak {...veld("wens")} hulp={t("kader.magLeeg")} regels={2} magLeeg />
            <Tekstveld
              {...veld("bel")}
              hulp={t("kader.magLeeg")}
              soort="tel"
              invoer="tel"
              autoComplete="tel"
              kort
              magLeeg
            />
            <Verzendknop>{t("eigen.verstuur")}</Verzendknop>
            <Paragraph soft>{t("eigen.nietEens.ander")}</Paragraph>
          </EigenFormulier>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}
