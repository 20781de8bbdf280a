import { DUUR } from "../../paginas/rechten/duur.ts";
import { Foutlijst, Tekstveld, Verzendknop } from "../../../web/nlds/inwoner/Formulier.tsx";
import { Knop } from "../../../web/nlds/inwoner/Knop.tsx";
import { Gedaan } from "../../../web/nlds/inwoner/Overzicht.tsx";
import { Keuzerondjes } from "../../../web/nlds/inwoner/Velden.tsx";
import { Vinkjes } from "../../../web/nlds/inwoner/Vinkjes.tsx";
import { Opening, Section, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { Paragraph, Text } from "../../../web/nlds/Typography.tsx";
import { cijfers, los } from "../../los.ts";
import { EigenFormulier } from "../EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";

const RELATIESLEUTELS = ["familie", "vriend", "hulpverlener", "anders"] as const;
const DELEN = ["plan", "werk", "gegevens", "berichten", "bezwaar"] as const;

export type EigenHelper = {
  readonly id: string;
  readonly naam: string;
  readonly relatie: (typeof RELATIESLEUTELS)[number];
  readonly mag: "lezen" | "handelen";
  readonly delen: readonly string[];
  readonly tot: string;
  readonly stand: "loopt" | "afgelopen" | "ingetrokken";
};
export type HelperProps = PaginaProps & {
  readonly helpers: readonly EigenHelper[];
  /** Only who it is about chooses who helps. */
  readonly magGeven: boolean;
  readonly gegeven: { readonly naam: string; readonly inlognaam: string } | null;
  readonly isGestopt: boolean;
  readonly ingevuld: {
    readonly naam: string;
    readonly relatie: string;
    readonly mag: string;
    readonly delen: readonly string[];
    readonly duur: string;
  };
  readonly fout: { readonly veld: "naam" | "delen"; readonly tekst: string | null } | null;
};

/** I8: who may help with what and until when; give it, and take it back at once. */
export function HelperView(props: HelperProps) {
  const { t, plaats, helpers, magGeven, gegeven, isGestopt } = props;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/gegevens", naam: t("eigen.gegevens.titel") }}>
      <Opening lead={t("eigen.helper.lead")}>{t("eigen.helper.opening")}</Opening>
      <Stack gap="loose">
        {gegeven && (
          <Gedaan kop={t("eigen.helper.gegeven", { naam: los(gegeven.naam, plaats.taal) })}>
            {t("eigen.helper.inlognaam", { naam: cijfers(gegeven.inlognaam, plaats.taal) })}
          </Gedaan>
        )}
        {isGestopt && <Gedaan kop={t("eigen.helper.gestopt")} />}
        <Sheet>
          <Section heading={t("eigen.helper.wie")}>
            {helpers.length === 0 && <Paragraph>{t("eigen.helper.niemand")}</Paragraph>}
            <Stack gap="loose">
              {helpers.map((helper) => (
                <Helper key={helper.id} t={t} plaats={plaats} helper={helper} magGeven={magGeven} />
              ))}
            </Stack>
          </Section>
        </Sheet>
        {magGeven ? <Nieuw {...props} /> : <Paragraph>{t("eigen.helper.isHelper")}</Paragraph>}
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

const Helper = ({
  t,
  plaats,
  helper,
  magGeven,
}: PaginaProps & { helper: EigenHelper; magGeven: boolean }) => {
  const { id, naam, relatie, mag, delen, tot, stand } = helper;
  return (
    <Stack gap="dense">
      <Paragraph>
        <Text strong>
          <bdi lang="nl">{naam}</bdi>
        </Text>
        , {t(`eigen.helper.relaties.${relatie}`)}
      </Paragraph>
      <Paragraph>
        {t(`eigen.helper.mag.${mag}`)} {delen.map((deel) => t(`eigen.helper.delen.${deel}`)).join(". ")}.
      </Paragraph>
      <Paragraph soft>
        {stand === "ingetrokken" ? t("eigen.helper.gestopt") : t("eigen.helper.tot", { dag: tot })}
      </Paragraph>
      {stand === "loopt" && magGeven && (
        <EigenFormulier plaats={plaats} velden={{ doe: "stop", id }}>
          <Knop naam={`${t("eigen.helper.stop")}: ${naam}`}>{t("eigen.helper.stop")}</Knop>
        </EigenFormulier>
      )}
    </Stack>
  );
};

function Nieuw({ t, plaats, ingevuld, fout }: HelperProps) {
  const foutVan = (veld: "naam" | "delen") =>
    fout?.veld === veld ? (fout.tekst ?? t(`eigen.helper.${veld}Fout`)) : undefined;
  const veld = (naam: "naam" | "relatie" | "mag" | "delen" | "duur") => ({
    naam,
    label: t(`eigen.helper.vraag.${naam}`),
    foutwoord: t("kader.fout"),
  });
  return (
    <Sheet>
      <Section heading={t("eigen.helper.nieuw")}>
        <Foutlijst
          kop={t("kader.fouten", { count: 1 })}
          fouten={fout ? [{ naam: fout.veld, tekst: foutVan(fout.veld) ?? "" }] : []}
        />
        <EigenFormulier plaats={plaats} velden={{ doe: "geef" }}>
          <Tekstveld {...veld("naam")} fout={foutVan("naam")} waarde={ingevuld.naam} autoComplete="off" />
          <Keuzerondjes
            {...veld("relatie")}
            waarde={ingevuld.relatie}
            keuzen={RELATIESLEUTELS.map((waarde) => ({ waarde, naam: t(`eigen.helper.relaties.${waarde}`) }))}
          />
          <Keuzerondjes
            {...veld("mag")}
            waarde={ingevuld.mag}
            keuzen={(["lezen", "handelen"] as const).map((waarde) => ({
              waarde,
              naam: t(`eigen.helper.mag.${waarde}`),
            }))}
          />
          <Vinkjes
            {...veld("delen")}
            fout={foutVan("delen")}
            gekozen={ingevuld.delen}
            keuzen={DELEN.map((waarde) => ({ waarde, naam: t(`eigen.helper.delen.${waarde}`) }))}
          />
          <Keuzerondjes
            {...veld("duur")}
            waarde={ingevuld.duur}
            keuzen={DUUR.map((waarde) => ({ waarde, naam: t(`eigen.helper.duur.m${waarde}`) }))}
          />
          <Verzendknop>{t("eigen.helper.geef")}</Verzendknop>
        </EigenFormulier>
      </Section>
    </Sheet>
  );
}
