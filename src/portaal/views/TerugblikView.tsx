import { Foutlijst, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Keuzerondjes, Tekstvlak } from "../../web/nlds/inwoner/Velden.tsx";
import { Opening, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { EigenFormulier } from "./EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type TerugblikProps = PaginaProps & {
  readonly functie: string;
  readonly ingevuld: Readonly<Partial<Record<"tevreden" | "blijft" | "woorden", string>>>;
  readonly fouten: readonly ("tevreden" | "blijft")[];
};

const TEVREDEN = ["5", "4", "3", "2", "1"] as const;
const BLIJFT = [
  ["ja", "ja"],
  ["misschien", "misschien"],
  ["nee", "nee"],
  ["weet niet", "weetNiet"],
] as const;

/** Two questions about two years of work, in large choices. */
export function TerugblikView({ t, plaats, functie, ingevuld, fouten }: TerugblikProps) {
  const veld = (naam: "tevreden" | "blijft" | "woorden") => ({
    naam,
    label: t(`begeleiding.terugblik.${naam}`),
    fout: fouten.some((fout) => fout === naam) ? t("begeleiding.terugblik.kies") : undefined,
    foutwoord: t("kader.fout"),
    waarde: ingevuld[naam],
  });
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/begeleiding", naam: t("begeleiding.titel") }}>
      <Opening lead={<bdi lang="nl">{functie}</bdi>}>{t("begeleiding.terugblik.titel")}</Opening>
      <Stack gap="loose">
        <Foutlijst
          kop={t("kader.fouten", { count: fouten.length })}
          fouten={fouten.map((naam) => ({
            naam,
            tekst: `${t(`begeleiding.terugblik.${naam}`)} ${t("begeleiding.terugblik.kies")}`,
          }))}
        />
        <Sheet>
          <EigenFormulier plaats={plaats}>
            <Keuzerondjes
              {...veld("tevreden")}
              keuzen={TEVREDEN.map((waarde) => ({ waarde, naam: t(`begeleiding.terugblik.hoe.${waarde}`) }))}
            />
            <Keuzerondjes
              {...veld("blijft")}
              keuzen={BLIJFT.map(([waarde, sleutel]) => ({
                waarde,
                naam: t(`begeleiding.terugblik.antwoord.${sleutel}`),
              }))}
            />
            <Tekstvlak {...veld("woorden")} hulp={t("kader.magLeeg")} magLeeg />
            <Verzendknop>{t("begeleiding.nietGoed.stuur")}</Verzendknop>
          </EigenFormulier>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}
