import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Opening, Row, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import type { Kaart } from "../wegwijzer.ts";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type UitkomstProps = PaginaProps & {
  readonly kaarten: readonly Kaart[];
  /** To the first question, with the answers as they were. */
  readonly opnieuw: string;
};

/** P2, the end: what fits these answers, and the way to a human. */
export function UitkomstView({ t, plaats, kaarten, opnieuw }: UitkomstProps) {
  return (
    <Pagina t={t} plaats={plaats}>
      <Opening lead={t("uitkomst.lead")}>{t("uitkomst.opening", { count: kaarten.length })}</Opening>
      <Stack gap="loose">
        <Sheet>
          {kaarten.map((kaart) => (
            <Section key={kaart} heading={t(`uitkomst.kaarten.${kaart}.kop`)}>
              <Paragraph>{t(`uitkomst.kaarten.${kaart}.tekst`)}</Paragraph>
            </Section>
          ))}
        </Sheet>
        <Row>
          <ButtonLink href={adresVan("/bel-mij", plaats.taal)} kind="primary" icon="phone">
            {t("uitkomst.belMij")}
          </ButtonLink>
          <ButtonLink href={opnieuw}>{t("uitkomst.opnieuw")}</ButtonLink>
        </Row>
        <Paragraph soft>{t("uitkomst.geenBesluit")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}
