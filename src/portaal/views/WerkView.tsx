import { ButtonLink } from "../../web/nlds/Button.tsx";
import { InHetNederlands, Knopkeuzen } from "../../web/nlds/inwoner/Keuzen.tsx";
import { Foutlijst } from "../../web/nlds/inwoner/Formulier.tsx";
import { Tegels } from "../../web/nlds/inwoner/Tegel.tsx";
import { Tekstvlak } from "../../web/nlds/inwoner/Velden.tsx";
import { Opening, Row, Stack } from "../../web/nlds/Layout.tsx";
import { Heading, Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { EigenFormulier } from "./EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type Werkregel = {
  readonly id: string;
  /** Not known of what was set down without reasons. */
  readonly titel: string | null;
  readonly waar: string | null;
  readonly stand: string;
};

export type WerkProps = PaginaProps & {
  readonly open: readonly Werkregel[];
  readonly eerder: readonly Werkregel[];
  readonly zoektTot: string;
};

/** I4: the work that was proposed to the reader; nothing yet: until when we look. */
export function WerkView({ t, plaats, open, eerder, zoektTot }: WerkProps) {
  const isLeeg = open.length === 0;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn", naam: t("kader.naarOverzicht") }}>
      <Opening lead={isLeeg ? t("werk.lijst.leegUitleg", { dag: zoektTot }) : t("werk.lijst.lead")}>
        {t(isLeeg ? "werk.lijst.leeg" : "werk.lijst.opening")}
      </Opening>
      <Stack gap="loose">
        {!isLeeg && <Regels t={t} plaats={plaats} regels={open} />}
        {!isLeeg && <Paragraph soft>{t("werk.lijst.wieKoos")}</Paragraph>}
        {eerder.length > 0 && (
          <Stack>
            <Heading level={2}>{t("werk.lijst.eerder")}</Heading>
            <Regels t={t} plaats={plaats} regels={eerder} />
          </Stack>
        )}
        {isLeeg && (
          <Row>
            <ButtonLink href={adresVan("/mijn/wensen", plaats.taal)} kind="primary">
              {t("werk.lijst.wensen")}
            </ButtonLink>
          </Row>
        )}
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

const Regels = ({ t, plaats, regels }: PaginaProps & { regels: readonly Werkregel[] }) => (
  <Tegels
    tegels={regels.map(({ id, titel, waar, stand }) => ({
      href: adresVan(`/mijn/werk/${id}`, plaats.taal),
      icoon: "briefcase" as const,
      kop: titel === null ? t("werk.titel") : <InHetNederlands>{titel}</InHetNederlands>,
      tekst: waar ? <InHetNederlands>{waar}</InHetNederlands> : t(`werk.stand.${stand}`),
    }))}
  />
);

export type LieverNietProps = PaginaProps & {
  readonly id: string;
  readonly versie: number;
  readonly titel: string;
  readonly woorden: string;
  readonly fout: "fout" | "gezondheid" | null;
};

/** The reason as it is kept, the key of its words, and its picture. */
const REDENEN = [
  ["reis", "reis", "route"],
  ["uren", "uren", "clock"],
  ["eisen van de plek", "eisen", "briefcase"],
  ["kennis of ervaring", "kennis", "progress"],
  ["loon", "loon", "euro"],
  ["persoonlijk", "persoonlijk", "home"],
  ["anders", "anders", "message"],
  ["niet gezegd", "geen", "lock"],
] as const;

/** I4: why rather not: words if he likes, and then one touch. */
export const LieverNietView = ({ t, plaats, id, versie, titel, woorden, fout }: LieverNietProps) => (
  <Pagina t={t} plaats={plaats} terug={{ pad: `/mijn/werk/${id}`, naam: t("kader.terug") }}>
    <Opening above={<InHetNederlands>{titel}</InHetNederlands>} lead={t("werk.nee.lead")}>
      {t("werk.nee.opening")}
    </Opening>
    <Stack gap="loose">
      <Foutlijst
        kop={t("kader.fouten", { count: 1 })}
        fouten={fout ? [{ naam: "woorden", tekst: t(`werk.nee.${fout}`) }] : []}
      />
      <EigenFormulier plaats={plaats} velden={{ versie: String(versie) }}>
        <Tekstvlak
          naam="woorden"
          label={t("werk.nee.woorden")}
          hulp={t("werk.nee.woordenHulp")}
          fout={fout ? t(`werk.nee.${fout}`) : undefined}
          foutwoord={t("kader.fout")}
          waarde={woorden}
          regels={2}
          magLeeg
        />
        <Knopkeuzen
          naam="reden"
          keuzen={REDENEN.map(([waarde, sleutel, icoon]) => ({
            waarde,
            naam: t(`werk.nee.redenen.${sleutel}`),
            icoon,
          }))}
        />
      </EigenFormulier>
      <Bel t={t} plaats={plaats} />
    </Stack>
  </Pagina>
);
