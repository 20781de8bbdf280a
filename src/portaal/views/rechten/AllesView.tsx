import { Knop } from "../../../web/nlds/inwoner/Knop.tsx";
import { Gedaan } from "../../../web/nlds/inwoner/Overzicht.tsx";
import { Opening, Section, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { SummaryList } from "../../../web/nlds/SummaryList.tsx";
import { Paragraph } from "../../../web/nlds/Typography.tsx";
import { EigenFormulier } from "../EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";

/** What is ready to fetch, once. */
export type Klaar = { readonly id: string; readonly tot: string };
export type AllesProps = PaginaProps & { readonly klaar: Klaar | null };

/** Asks for everything that is known about the reader, and fetches it once: to read, or as a file. */
export function AllesView({ t, plaats, klaar }: AllesProps) {
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/gegevens", naam: t("eigen.gegevens.titel") }}>
      <Opening lead={t("eigen.alles.lead")}>{t("eigen.alles.opening")}</Opening>
      <Stack gap="loose">
        {klaar ? (
          <Stack>
            <Gedaan kop={t("eigen.alles.klaar")}>{t("eigen.alles.eenKeer", { tot: klaar.tot })}</Gedaan>
            <EigenFormulier plaats={plaats} velden={{ id: klaar.id, wat: "lees" }}>
              <Knop>{t("eigen.alles.lees")}</Knop>
            </EigenFormulier>
            <EigenFormulier plaats={plaats} velden={{ id: klaar.id, wat: "bestand" }}>
              <Knop>{t("eigen.alles.bestand")}</Knop>
            </EigenFormulier>
          </Stack>
        ) : (
          <EigenFormulier plaats={plaats} velden={{ wat: "vraag" }}>
            <Knop>{t("eigen.alles.vraag")}</Knop>
          </EigenFormulier>
        )}
        <Paragraph soft>{t("eigen.alles.namen")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

export type Onderdeel = {
  readonly titel: string;
  readonly aantal: number;
  readonly rijen: readonly (readonly { readonly veld: string; readonly waarde: string }[])[];
};
export type AllesLezenProps = PaginaProps & {
  readonly onderdelen: readonly Onderdeel[];
  readonly weggelaten: readonly string[];
};

/** Everything, in the words in which it was written down. */
export const AllesLezenView = ({ t, plaats, onderdelen, weggelaten }: AllesLezenProps) => (
  <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/gegevens/alles", naam: t("eigen.alles.titel") }}>
    <Opening lead={t("eigen.alles.bewaar")}>{t("eigen.alles.dit")}</Opening>
    <Stack gap="loose">
      <Sheet>
        {onderdelen.map(({ titel, aantal, rijen }) => (
          <Section key={titel} heading={<bdi lang="nl">{titel}</bdi>}>
            <Stack>
              {rijen.map((rij, nummer) => (
                <SummaryList
                  key={`${titel} ${nummer + 1}`}
                  facts={rij.map(({ veld, waarde }) => ({
                    term: veld,
                    lang: "nl",
                    value: <bdi lang="nl">{waarde}</bdi>,
                  }))}
                />
              ))}
              {aantal > rijen.length && (
                <Paragraph soft>{t("eigen.alles.meer", { count: aantal })}</Paragraph>
              )}
            </Stack>
          </Section>
        ))}
        <Section heading={t("eigen.alles.niet")}>
          <Stack>
            {weggelaten.map((zin) => (
              <Paragraph key={zin}>
                <bdi lang="nl">{zin}</bdi>
              </Paragraph>
            ))}
          </Stack>
        </Section>
      </Sheet>
      <Bel t={t} plaats={plaats} />
    </Stack>
  </Pagina>
);
