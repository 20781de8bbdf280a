import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Tegels } from "../../web/nlds/inwoner/Tegel.tsx";
import { Opening, Stack } from "../../web/nlds/Layout.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import { los } from "../los.ts";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type BerichtenProps = PaginaProps & {
  readonly magSchrijven: boolean;
  readonly gesprekken: readonly {
    readonly id: string;
    readonly onderwerp: { readonly tekst: string; readonly lang: string };
    readonly door: string;
    readonly dag: string;
    readonly nieuw: number;
  }[];
};

/** I7: what was written, the newest first, and the way to ask something. */
export function BerichtenView({ t, plaats, gesprekken, magSchrijven }: BerichtenProps) {
  const { taal } = plaats;
  const nieuw = gesprekken.reduce((som, gesprek) => som + gesprek.nieuw, 0);
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn", naam: t("overzicht.titel") }}>
      <Opening lead={t("berichten.lead")}>
        {nieuw > 0 ? t("berichten.nieuw", { count: nieuw }) : t("berichten.opening")}
      </Opening>
      <Stack gap="loose">
        {magSchrijven && (
          <div>
            <ButtonLink href={adresVan("/mijn/berichten/nieuw", taal)} kind="primary" icon="message">
              {t("berichten.stel")}
            </ButtonLink>
          </div>
        )}
        {gesprekken.length === 0 ? (
          <Paragraph>{t("berichten.leeg")}</Paragraph>
        ) : (
          <Tegels
            tegels={gesprekken.map(({ id, onderwerp, door, dag, nieuw: aantal }) => ({
              href: adresVan(`/mijn/berichten/${id}`, taal),
              icoon: "message",
              kop: <bdi lang={onderwerp.lang}>{onderwerp.tekst}</bdi>,
              tekst: [aantal > 0 ? t("berichten.nieuw", { count: aantal }) : los(door, taal), dag].join(
                " · ",
              ),
            }))}
          />
        )}
        <Paragraph>{t("berichten.bellen")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}
