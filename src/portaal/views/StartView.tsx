import { Opening } from "../../web/nlds/Layout.tsx";
import { PhoneLink } from "../../web/nlds/Link.tsx";
import { Stack } from "../../web/nlds/Layout.tsx";
import { Tegels } from "../../web/nlds/inwoner/Tegel.tsx";
import { Heading, Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";

/** P1: who are you? Three large choices, and a number to call. */
export function StartView({ t, plaats }: PaginaProps) {
  const naar = (pad: string) => adresVan(pad, plaats.taal);
  return (
    <Pagina t={t} plaats={plaats}>
      <Opening lead={t("start.lead")}>{t("start.opening")}</Opening>
      <Stack gap="wide">
        <Stack>
          <Heading level={2}>{t("start.wie")}</Heading>
          <Tegels
            tegels={[
              { href: naar("/krijgen"), icoon: "walk", kop: t("start.zoek"), tekst: t("start.zoekUitleg") },
              { href: naar("/bel-mij"), icoon: "people", kop: t("start.help"), tekst: t("start.helpUitleg") },
              {
                href: naar("/werkgever"),
                icoon: "shop",
                kop: t("start.werkgever"),
                tekst: t("start.werkgeverUitleg"),
              },
              { href: "/inloggen", icoon: "person", kop: t("start.bekend"), tekst: t("start.bekendUitleg") },
            ]}
          />
        </Stack>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

/** On every page: a human, by telephone. */
export const Bel = ({ t, plaats }: PaginaProps) => (
  <div>
    <PhoneLink number={plaats.nummer}>{t("kader.bel", { nummer: plaats.nummer })}</PhoneLink>
    <Paragraph soft>{t("kader.belUren")}</Paragraph>
  </div>
);
