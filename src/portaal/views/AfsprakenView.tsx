import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Foutlijst, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Dagdeel, Kaart } from "../../web/nlds/inwoner/Overzicht.tsx";
import { Keuzerondjes } from "../../web/nlds/inwoner/Velden.tsx";
import { Opening, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { List, Paragraph } from "../../web/nlds/Typography.tsx";
import { cijfers, los } from "../los.ts";
import { adresVan } from "./adres.ts";
import { EigenFormulier } from "./EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Planstappen } from "./Planstappen.tsx";
import type { PlanStap } from "./PlanView.tsx";
import { Bel } from "./StartView.tsx";

export type AfsprakenProps = PaginaProps & {
  readonly isGevraagd: boolean;
  readonly afspraken: readonly {
    readonly id: string;
    readonly dag: string;
    readonly tijd: string;
    readonly waar: string;
    readonly met: string;
    readonly meenemen: readonly string[];
    readonly isGevraagd: boolean;
  }[];
  /** Steps of the plan that are the reader's own, and now. */
  readonly zelf: readonly PlanStap[];
};

/** I7: what comes, and the way to another moment. */
export function AfsprakenView({ t, plaats, afspraken, zelf, isGevraagd }: AfsprakenProps) {
  const { taal } = plaats;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn", naam: t("overzicht.titel") }}>
      <Opening lead={t(afspraken.length === 0 ? "berichten.afspraken.geen" : "berichten.afspraken.lead")}>
        {t(isGevraagd ? "berichten.afspraken.klaar" : "berichten.afspraken.opening")}
      </Opening>
      <Stack gap="loose">
        {afspraken.map(({ id, dag, tijd, waar, met, meenemen, isGevraagd: gevraagd }) => (
          <Kaart key={id} kop={t("berichten.afspraken.met", { naam: los(met, taal) })}>
            <Dagdeel dag={dag} tijd={cijfers(tijd, taal)} />
            <Paragraph>
              <bdi lang="nl">{waar}</bdi>
            </Paragraph>
            {meenemen.length > 0 && (
              <div>
                <Paragraph>{t("berichten.afspraken.neemMee")}</Paragraph>
                <List>{meenemen}</List>
              </div>
            )}
            {gevraagd ? (
              <Paragraph>{t("berichten.afspraken.gevraagd")}</Paragraph>
            ) : (
              <div>
                <ButtonLink href={adresVan(`/mijn/afspraken/${id}`, taal)} kind="secondary" icon="calendar">
                  {t("berichten.afspraken.anders")}
                </ButtonLink>
              </div>
            )}
          </Kaart>
        ))}
        {zelf.length > 0 && (
          <Kaart kop={t("berichten.afspraken.zelf")}>
            <Planstappen t={t} plaats={plaats} stappen={zelf} />
          </Kaart>
        )}
        <Paragraph>{t("berichten.bellen")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

export type AnderMomentProps = PaginaProps & {
  readonly dag: string;
  readonly tijd: string;
  readonly momenten: readonly { readonly waarde: string; readonly dag: string; readonly tijd: string }[];
  readonly fout: "fout" | "bezet" | null;
};

/** A few moments that are free, a part of the day, or a call: one choice, and it is asked. */
export function AnderMomentView({ t, plaats, dag, tijd, momenten, fout }: AnderMomentProps) {
  const { taal } = plaats;
  const melding = fout ? t(`berichten.afspraken.${fout}`) : undefined;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/afspraken", naam: t("berichten.afspraken.titel") }}>
      <Opening lead={t("berichten.afspraken.nu", { dag, nummer: cijfers(tijd, taal) })}>
        {t("berichten.afspraken.kies")}
      </Opening>
      <Stack gap="loose">
        <Foutlijst
          kop={t("kader.fouten", { count: 1 })}
          fouten={melding ? [{ naam: "moment", tekst: melding }] : []}
        />
        <Sheet>
          <EigenFormulier plaats={plaats}>
            <Keuzerondjes
              naam="moment"
              label={t("berichten.afspraken.keuze")}
              fout={melding}
              foutwoord={t("kader.fout")}
              keuzen={[
                ...momenten.map((moment) => ({
                  waarde: moment.waarde,
                  naam: t("berichten.afspraken.om", { dag: moment.dag, nummer: cijfers(moment.tijd, taal) }),
                })),
                { waarde: "ochtend", naam: t("berichten.afspraken.ochtend") },
                { waarde: "middag", naam: t("berichten.afspraken.middag") },
                { waarde: "bel", naam: t("berichten.afspraken.bel") },
              ]}
            />
            <Verzendknop>{t("berichten.afspraken.vraagAan")}</Verzendknop>
          </EigenFormulier>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}
