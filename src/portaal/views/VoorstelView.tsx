import { Foutlijst, Tekstveld, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Opening, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { los } from "../los.ts";
import { EigenFormulier } from "./EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type VoorstelProps = PaginaProps & {
  readonly ingevuld: { readonly naam: string; readonly wanneer: string };
  /** `tekst`: what a rule of ours says, in Dutch; without one the field is empty. */
  readonly fouten: readonly { readonly veld: "naam" | "wanneer"; readonly tekst: string | null }[];
  readonly gids: string | null;
};

/** I2: two fields, and who writes the plan reads it. */
export function VoorstelView({ t, plaats, ingevuld, fouten, gids }: VoorstelProps) {
  const veld = (naam: "naam" | "wanneer") => {
    const fout = fouten.find((een) => een.veld === naam);
    return {
      naam,
      label: t(`mijnplan.vraag.${naam}`),
      hulp: t(`mijnplan.vraag.${naam}Hulp`),
      fout: fout && (fout.tekst ?? t("mijnplan.vraag.naamFout")),
      foutwoord: t("kader.fout"),
      waarde: ingevuld[naam],
      autoComplete: "off",
    };
  };
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/plan", naam: t("mijnplan.titel") }}>
      <Opening
        lead={
          gids ? t("mijnplan.gestuurdGids", { naam: los(gids, plaats.taal) }) : t("mijnplan.gestuurdUitleg")
        }
      >
        {t("mijnplan.voorstelTitel")}
      </Opening>
      <Stack gap="loose">
        <Foutlijst
          kop={t("kader.fouten", { count: fouten.length })}
          fouten={fouten.map((fout) => ({ naam: fout.veld, tekst: veld(fout.veld).fout ?? "" }))}
        />
        <Sheet>
          <EigenFormulier plaats={plaats}>
            <Tekstveld {...veld("naam")} />
            <Tekstveld {...veld("wanneer")} magLeeg />
            <Verzendknop>{t("mijnplan.vraag.stuur")}</Verzendknop>
          </EigenFormulier>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}
