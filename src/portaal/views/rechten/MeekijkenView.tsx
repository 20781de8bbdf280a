import { ButtonLink } from "../../../web/nlds/Button.tsx";
import { Opening, Section, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { Paragraph, Text } from "../../../web/nlds/Typography.tsx";
import { adresVan } from "../adres.ts";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";

export type Kijker = {
  readonly rol: string;
  readonly naam: string | null;
  readonly organisatie: string | null;
  readonly doelen: readonly string[];
  readonly aantal: number;
};
export type MeekijkenProps = PaginaProps & {
  readonly maand: string;
  readonly eerder: { readonly maand: string; readonly naam: string };
  readonly dagen: readonly { readonly dag: string; readonly kijkers: readonly Kijker[] }[];
};

/** I8, S-21: who looked on which day, for what; one line for each visit. */
export function MeekijkenView({ t, plaats, maand, eerder, dagen }: MeekijkenProps) {
  const naar = new URLSearchParams({ maand: eerder.maand }).toString();
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/gegevens", naam: t("eigen.gegevens.titel") }}>
      <Opening lead={t("eigen.meekijken.lead")}>{t("eigen.meekijken.opening")}</Opening>
      <Stack gap="loose">
        <Sheet>
          {dagen.length === 0 && (
            <Section heading={maand}>
              <Paragraph>{t("eigen.meekijken.niemand")}</Paragraph>
            </Section>
          )}
          {dagen.map(({ dag, kijkers }) => (
            <Section key={dag} heading={dag}>
              <Stack>
                {kijkers.map((kijker) => (
                  <Regel
                    key={`${kijker.rol} ${kijker.naam} ${kijker.organisatie} ${kijker.aantal}`}
                    t={t}
                    kijker={kijker}
                  />
                ))}
              </Stack>
            </Section>
          ))}
        </Sheet>
        <div>
          <ButtonLink href={adresVan("/mijn/gegevens/wie-keek-mee", plaats.taal, naar)}>
            {t("eigen.meekijken.eerder", { maand: eerder.naam })}
          </ButtonLink>
        </div>
        <Paragraph soft>{t("eigen.meekijken.namen")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

const Regel = ({ t, kijker }: Pick<PaginaProps, "t"> & { kijker: Kijker }) => {
  const { rol, naam, organisatie, doelen, aantal } = kijker;
  return (
    <div>
      <Paragraph>
        <Text strong>{naam ? <bdi lang="nl">{naam}</bdi> : t(`eigen.rollen.${rol}`)}</Text>
        {naam && `, ${t(`eigen.rollen.${rol}`)}`}
        {organisatie && (
          <>
            {", "}
            <bdi lang="nl">{organisatie}</bdi>
          </>
        )}
      </Paragraph>
      <Paragraph>{doelen.map((doel) => t(`eigen.doelen.${doel}`)).join(" ")}</Paragraph>
      <Paragraph soft>{t("eigen.meekijken.keer", { count: aantal })}</Paragraph>
    </div>
  );
};
