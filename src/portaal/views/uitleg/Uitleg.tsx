import type { ReactNode } from "react";
import { ButtonLink } from "../../../web/nlds/Button.tsx";
import { Printknop } from "../../../web/nlds/inwoner/Eigen.tsx";
import { InTaal } from "../../../web/nlds/inwoner/Velden.tsx";
import { Opening, Row, Section, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { List, Paragraph } from "../../../web/nlds/Typography.tsx";
import { adresVan } from "../adres.ts";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";

export type UitlegProps = PaginaProps & {
  /** Which page, in the texts: `hoe`, `privacy`, `toegankelijk`. */
  readonly deel: "hoe" | "privacy" | "toegankelijk";
  /** Between the summary and the whole text. */
  readonly tussen?: ReactNode;
  /** Who wants to object finds the way. */
  readonly metBezwaar?: boolean;
  /** In Dutch: a long text that is not translated. */
  readonly children: ReactNode;
};

/** A public explanation: the most important in the language of the reader, then the whole text, labelled as Dutch. */
export function Uitleg({ t, plaats, deel, tussen, metBezwaar, children }: UitlegProps) {
  const punten = t(`uitleg.${deel}.punten`, { returnObjects: true }) as readonly string[];
  const isNederlands = plaats.taal.code === "nl";
  return (
    <Pagina t={t} plaats={plaats}>
      <Opening lead={t(`uitleg.${deel}.lead`)}>{t(`uitleg.${deel}.opening`)}</Opening>
      <Stack gap="loose">
        <Sheet>
          <Stack gap="loose">
            <Zinnen zinnen={punten} />
            {tussen}
          </Stack>
        </Sheet>
        <Row>
          <ButtonLink href={adresVan("/bel-mij", plaats.taal)} kind="primary" icon="phone">
            {t("uitleg.vraag")}
          </ButtonLink>
          {metBezwaar && (
            <ButtonLink href={adresVan("/mijn/niet-eens", plaats.taal)}>{t("uitleg.nietEens")}</ButtonLink>
          )}
          <Printknop>{t("kader.print")}</Printknop>
        </Row>
        <Bel t={t} plaats={plaats} />
        <Section heading={t("uitleg.heleTekst")}>
          <Stack>
            {!isNederlands && <Paragraph>{t("uitleg.heleTekstNederlands")}</Paragraph>}
            <InTaal lang="nl">
              <Sheet>{children}</Sheet>
            </InTaal>
          </Stack>
        </Section>
      </Stack>
    </Pagina>
  );
}

export const Zinnen = ({ zinnen }: { zinnen: readonly string[] }) => (
  <List>
    {zinnen.map((zin) => (
      <span key={zin}>{zin}</span>
    ))}
  </List>
);

/** A heading with lines, in the whole text. */
export const Deel = ({ kop, zinnen }: { kop: string; zinnen: readonly string[] }) => (
  <Section heading={kop} level={3}>
    <Zinnen zinnen={zinnen} />
  </Section>
);
