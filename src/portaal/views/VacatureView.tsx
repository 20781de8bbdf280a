import type { OpenbareVacature } from "../../modules/plekken/openbaar.ts";
import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Printknop } from "../../web/nlds/inwoner/Eigen.tsx";
import { Keuzelijst, Verzend, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Tegels } from "../../web/nlds/inwoner/Tegel.tsx";
import { InTaal } from "../../web/nlds/inwoner/Velden.tsx";
import { Opening, Row, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { SummaryList } from "../../web/nlds/SummaryList.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import { euros } from "../../web/format.ts";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type VacaturesProps = PaginaProps & {
  readonly vacatures: readonly OpenbareVacature[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly gemeente: string;
};

/** What employers made public; a choice of gemeente, because people want work close to home. */
export const VacaturesView = ({ t, plaats, vacatures, gemeenten, gemeente }: VacaturesProps) => (
  <Pagina t={t} plaats={plaats}>
    <Opening lead={t("vacature.lead")}>{t("vacature.opening", { count: vacatures.length })}</Opening>
    <Stack gap="loose">
      <Verzend naar="/vacatures" methode="get" velden={[["taal", plaats.taal.code]]}>
        <Keuzelijst
          naam="gemeente"
          label={t("vacature.gemeente")}
          leeg={t("vacature.overal")}
          waarde={gemeente}
          foutwoord={t("kader.fout")}
          keuzen={gemeenten.map(({ code, naam }) => ({ waarde: code, naam }))}
          magLeeg
        />
        <Verzendknop>{t("vacature.toon")}</Verzendknop>
      </Verzend>
      {vacatures.length === 0 && <Paragraph>{t("vacature.geen")}</Paragraph>}
      <InTaal lang="nl">
        <Tegels
          tegels={vacatures.map(({ id, titel, werkgever, plaats: waar }) => ({
            href: adresVan(`/vacatures/${id}`, plaats.taal),
            icoon: "briefcase",
            kop: titel,
            tekst: `${werkgever}, ${waar}`,
          }))}
        />
      </InTaal>
      <Hulp t={t} plaats={plaats} />
    </Stack>
  </Pagina>
);

export type VacatureProps = PaginaProps & {
  readonly vacature: OpenbareVacature;
  readonly tot: string;
  readonly begin: string | null;
};

/** One vacature: where, how many hours, what it pays, and who helps. */
export function VacatureView({ t, plaats, vacature, tot, begin }: VacatureProps) {
  const { titel, werkgever, plaats: waar, tekst, urenVan, urenTot } = vacature;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/vacatures", naam: t("vacature.alle") }}>
      <Opening lead={<Nederlands>{`${werkgever}, ${waar}`}</Nederlands>}>
        <Nederlands>{titel}</Nederlands>
      </Opening>
      <Stack gap="loose">
        <Sheet>
          <SummaryList
            facts={[
              { term: t("vacature.waar"), value: <Nederlands>{waar}</Nederlands> },
              {
                term: t("vacature.uren"),
                value: <bdi>{urenVan === urenTot ? urenVan : `${urenVan} – ${urenTot}`}</bdi>,
              },
              { term: t("vacature.loon"), value: <Loon t={t} vacature={vacature} /> },
              ...(begin ? [{ term: t("vacature.begin"), value: <bdi>{begin}</bdi> }] : []),
              { term: t("vacature.tot"), value: <bdi>{tot}</bdi> },
            ]}
          />
          <Section heading={t("vacature.werk")}>
            <InTaal lang="nl">
              {tekst.split(/\n+/).map((alinea) => (
                <Paragraph key={alinea}>{alinea}</Paragraph>
              ))}
            </InTaal>
          </Section>
        </Sheet>
        <Hulp t={t} plaats={plaats} />
        <Row>
          <Printknop>{t("kader.print")}</Printknop>
        </Row>
      </Stack>
    </Pagina>
  );
}

const Loon = ({ t, vacature }: { t: PaginaProps["t"]; vacature: OpenbareVacature }) => {
  const { loonVanInCenten, loonTotInCenten, loonPer } = vacature;
  if (loonVanInCenten === null || loonTotInCenten === null || loonPer === null)
    return t("vacature.loonOnbekend");
  const van = euros(loonVanInCenten);
  const bedrag = loonVanInCenten === loonTotInCenten ? van : `${van} – ${euros(loonTotInCenten)}`;
  return (
    <>
      <bdi>{bedrag}</bdi> {t(`vacature.per.${loonPer}`)}
    </>
  );
};

/** Nobody has to write a letter by himself. */
const Hulp = ({ t, plaats }: PaginaProps) => (
  <Stack>
    <Paragraph>{t("vacature.hulp")}</Paragraph>
    <div>
      <ButtonLink href={adresVan("/bel-mij", plaats.taal)} kind="primary" icon="phone">
        {t("uitkomst.belMij")}
      </ButtonLink>
    </div>
    <Bel t={t} plaats={plaats} />
  </Stack>
);

const Nederlands = ({ children }: { children: string }) => <bdi lang="nl">{children}</bdi>;
