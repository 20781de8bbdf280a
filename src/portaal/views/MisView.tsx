import { Opening, Stack } from "../../web/nlds/Layout.tsx";
import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

/** It is not there, or it went wrong: what, what to do now, and whom to call. `uitleg`: what a rule of ours says, in Dutch. */
export function MisView({
  t,
  plaats,
  soort,
  uitleg,
  code,
}: PaginaProps & { soort: "nietGevonden" | "ietsMis"; uitleg?: string; code?: string }) {
  return (
    <Pagina t={t} plaats={plaats}>
      <Opening lead={t(`kader.${soort}Uitleg`)}>{t(`kader.${soort}`)}</Opening>
      <Stack gap="loose">
        {uitleg && (
          <Paragraph>
            <bdi lang="nl">{uitleg}</bdi>
          </Paragraph>
        )}
        {code && <Paragraph soft>{t("kader.code", { code })}</Paragraph>}
        <div>
          <ButtonLink kind="primary" href={adresVan(plaats.eigen ? "/mijn" : "/", plaats.taal)}>
            {t("kader.naarStart")}
          </ButtonLink>
        </div>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}
