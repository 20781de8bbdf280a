import type { OpenbareMarkt } from "../../modules/banenmarkten/openbaar.ts";
import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Printknop } from "../../web/nlds/inwoner/Eigen.tsx";
import { Dagdeel } from "../../web/nlds/inwoner/Overzicht.tsx";
import { Opening, Row, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { Link } from "../../web/nlds/Link.tsx";
import { SummaryList } from "../../web/nlds/SummaryList.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import { cijfers } from "../los.ts";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

type Markt = OpenbareMarkt & { readonly dag: string };
export type BanenmarktProps = PaginaProps & { readonly markten: readonly Markt[] };

/** Where and when one can talk with companies, and how to come. */
export function BanenmarktView({ t, plaats, markten }: BanenmarktProps) {
  const { taal } = plaats;
  const aantal = markten.filter(({ gaatDoor }) => gaatDoor).length;
  return (
    <Pagina t={t} plaats={plaats}>
      <Opening lead={t("markt.lead")}>
        {aantal === 0 ? t("markt.geen") : t("markt.opening", { count: aantal })}
      </Opening>
      <Stack gap="loose">
        {markten.map((markt) => (
          <div key={markt.id} id={markt.id}>
            <Een t={t} plaats={plaats} markt={markt} />
          </div>
        ))}
        <Section heading={t("markt.komen")}>
          <Stack>
            <Paragraph>{t(aantal === 0 ? "markt.geenUitleg" : "markt.komenUitleg")}</Paragraph>
            <div>
              <ButtonLink href={adresVan("/bel-mij", taal)} kind="primary" icon="phone">
                {t("uitkomst.belMij")}
              </ButtonLink>
            </div>
            <div>
              <Link href={adresVan("/mijn/berichten/nieuw", taal)}>{t("markt.vraag")}</Link>
            </div>
          </Stack>
        </Section>
        <Bel t={t} plaats={plaats} />
        <Row>
          <Printknop>{t("kader.print")}</Printknop>
        </Row>
      </Stack>
    </Pagina>
  );
}

function Een({ t, plaats: { taal }, markt }: PaginaProps & { markt: Markt }) {
  const { naam, omschrijving, dag, begintijd, eindtijd, plaats, adres, gaatDoor, werkgevers, sectoren } =
    markt;
  return (
    <Sheet>
      <Section heading={<bdi lang="nl">{naam}</bdi>}>
        <Stack>
          <Dagdeel
            dag={dag}
            tijd={t("markt.tijd", { van: cijfers(begintijd, taal), tot: cijfers(eindtijd, taal) })}
          />
          {!gaatDoor && (
            <Paragraph>
              <strong>{t("markt.vervalt")}</strong>
            </Paragraph>
          )}
          <Paragraph>
            <bdi lang="nl">{omschrijving}</bdi>
          </Paragraph>
          <SummaryList
            facts={[
              { term: t("markt.waar"), value: <bdi lang="nl">{`${adres}, ${plaats}`}</bdi> },
              ...(werkgevers > 0
                ? [
                    { term: t("markt.wie"), value: t("markt.bedrijven", { count: werkgevers }) },
                    { term: t("markt.soorten"), value: <bdi lang="nl">{sectoren.join(", ")}</bdi> },
                  ]
                : []),
            ]}
          />
        </Stack>
      </Section>
    </Sheet>
  );
}
