import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Keuzelijst, Tekstveld, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Gedaan, Gids, Kaart } from "../../web/nlds/inwoner/Overzicht.tsx";
import { Tekstvlak } from "../../web/nlds/inwoner/Velden.tsx";
import { Opening, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { List, Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { type EigenMelding, Meldingen } from "./BegeleidingView.tsx";
import { EigenFormulier } from "./EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type NietGoedProps = PaginaProps & {
  readonly gids: string | null;
  /** Who helps somebody calls; the form is of the one it is about. */
  readonly magMelden: boolean;
  /** Just told: until when there is an answer. */
  readonly gemeldTot: string | null;
  readonly meldingen: readonly EigenMelding[];
};

const ONDERWERPEN = [
  ["iets anders", "ietsAnders"],
  ["het werk", "hetWerk"],
  ["de samenwerking", "deSamenwerking"],
  ["aanwezigheid", "aanwezigheid"],
  ["het contract", "hetContract"],
  ["thuis", "thuis"],
] as const;

/** I6: a number to call first, then a form that may stay empty; afterwards what happens and by when. */
export function NietGoedView(props: NietGoedProps) {
  const { t, plaats, gids, magMelden, gemeldTot, meldingen } = props;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn", naam: t("overzicht.titel") }}>
      <Opening lead={t(gemeldTot ? "begeleiding.gemeld.lead" : "begeleiding.nietGoed.lead")}>
        {gemeldTot
          ? t("begeleiding.gemeld.uiterlijk", { dag: gemeldTot })
          : t("begeleiding.nietGoed.opening")}
      </Opening>
      <Stack gap="loose">
        {gemeldTot && <Klaar t={t} plaats={plaats} />}
        {!gemeldTot && gids && (
          <Kaart kop={t("overzicht.gids")}>
            <Gids naam={gids} nummer={plaats.nummer} />
            <Paragraph>{t("overzicht.bereikbaar")}</Paragraph>
          </Kaart>
        )}
        {!gemeldTot && magMelden && (
          <Sheet>
            <Section heading={t("begeleiding.nietGoed.schrijf")}>
              <Melding t={t} plaats={plaats} />
            </Section>
          </Sheet>
        )}
        <Meldingen t={t} plaats={plaats} meldingen={meldingen} />
        {(gemeldTot || !gids) && <Bel t={t} plaats={plaats} />}
      </Stack>
    </Pagina>
  );
}

function Melding({ t, plaats }: PaginaProps) {
  const veld = (naam: "onderwerp" | "woorden" | "bel") => ({
    naam,
    label: t(`begeleiding.nietGoed.${naam}`),
    hulp: naam === "onderwerp" ? undefined : t(`begeleiding.nietGoed.${naam}Hulp`),
    foutwoord: t("kader.fout"),
  });
  return (
    <EigenFormulier plaats={plaats}>
      <Keuzelijst
        {...veld("onderwerp")}
        leeg={t("begeleiding.onderwerpen.ietsAnders")}
        magLeeg
        keuzen={ONDERWERPEN.slice(1).map(([waarde, sleutel]) => ({
          waarde,
          naam: t(`begeleiding.onderwerpen.${sleutel}`),
        }))}
      />
      <Tekstvlak {...veld("woorden")} regels={4} magLeeg />
      <Tekstveld {...veld("bel")} soort="tel" invoer="tel" autoComplete="tel" kort magLeeg />
      <Verzendknop>{t("begeleiding.nietGoed.stuur")}</Verzendknop>
    </EigenFormulier>
  );
}

const Klaar = ({ t, plaats }: PaginaProps) => (
  <>
    <Gedaan kop={t("begeleiding.gemeld.kop")} />
    <Sheet>
      <Section heading={t("bel.klaar.wat")}>
        <List>
          <span>{t("begeleiding.gemeld.stap1")}</span>
          <span>{t("begeleiding.gemeld.stap2")}</span>
          <span>{t("begeleiding.gemeld.stap3")}</span>
        </List>
        <div>
          <ButtonLink kind="primary" href={adresVan("/mijn", plaats.taal)}>
            {t("kader.naarOverzicht")}
          </ButtonLink>
        </div>
      </Section>
    </Sheet>
  </>
);
