import { Opening, Stack } from "../../web/nlds/Layout.tsx";
import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type MisProps = PaginaProps & {
  readonly soort: "nietGevonden" | "ietsMis" | "nietVoorU";
  /** Who reads it helps somebody, who decides with what. */
  readonly isHelper?: boolean;
  /** What a rule of ours says, in Dutch. */
  readonly uitleg?: string;
  readonly code?: string;
};

/** It is not there, not for this reader, or it went wrong: what, what to do now, and whom to call. */
export function MisView({ t, plaats, soort, isHelper, uitleg, code }: MisProps) {
  const { eigen, taal } = plaats;
  const lead = soort === "nietVoorU" && isHelper ? "nietVoorHelperUitleg" : `${soort}Uitleg`;
  return (
    <Pagina t={t} plaats={plaats}>
      <Opening lead={t(`kader.${lead}`)}>{t(`kader.${soort}`)}</Opening>
      <Stack gap="loose">
        {uitleg && (
          <Paragraph>
            <bdi lang="nl">{uitleg}</bdi>
          </Paragraph>
        )}
        {code && <Paragraph soft>{t("kader.code", { code })}</Paragraph>}
        <div>
          <ButtonLink kind="primary" href={adresVan(eigen ? "/mijn" : "/", taal)}>
            {t(eigen ? "kader.naarOverzicht" : "kader.naarStart")}
          </ButtonLink>
        </div>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}
