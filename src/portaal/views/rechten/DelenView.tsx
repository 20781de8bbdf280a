import { Knop } from "../../../web/nlds/inwoner/Knop.tsx";
import { Gedaan, LetOp, Uitklap } from "../../../web/nlds/inwoner/Overzicht.tsx";
import { Opening, Section, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { List, Paragraph } from "../../../web/nlds/Typography.tsx";
import { EigenFormulier } from "../EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";

export type EigenDeling = {
  readonly id: string;
  readonly plek: string;
  readonly werkgever: string;
  readonly stand: "voorgesteld" | "metNaam" | "werktEr" | "gestopt";
  readonly dag: string;
  readonly magStoppen: boolean;
};
export type DelenProps = PaginaProps & {
  readonly delingen: readonly EigenDeling[];
  readonly werkgeverZiet: readonly string[];
  readonly contactZiet: readonly string[];
  readonly isGestopt: boolean;
  /** What a rule of ours says, in Dutch. */
  readonly mis: string | null;
};

/** I8: with whom, what exactly, since when; and one button to stop. */
export function DelenView({ t, plaats, delingen, werkgeverZiet, contactZiet, isGestopt, mis }: DelenProps) {
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/gegevens", naam: t("eigen.gegevens.titel") }}>
      <Opening lead={t("eigen.delen.lead")}>{t("eigen.delen.opening")}</Opening>
      <Stack gap="loose">
        {isGestopt && <Gedaan kop={t("eigen.delen.gedaan")}>{t("eigen.delen.gedaanUitleg")}</Gedaan>}
        {mis && (
          <LetOp kop={t("kader.ietsMis")}>
            <p lang="nl">{mis}</p>
          </LetOp>
        )}
        <Sheet>
          {delingen.length === 0 && (
            <Section heading={t("eigen.delen.titel")}>
              <Paragraph>{t("eigen.delen.niets")}</Paragraph>
            </Section>
          )}
          {delingen.map((deling) => (
            <Deling key={deling.id} t={t} plaats={plaats} deling={deling} />
          ))}
        </Sheet>
        <Sheet>
          <Uitklap kop={t("eigen.delen.werkgeverZiet")}>
            <Klassen t={t} klassen={werkgeverZiet} />
          </Uitklap>
          <Uitklap kop={t("eigen.delen.contactZiet")}>
            <Klassen t={t} klassen={contactZiet} />
          </Uitklap>
        </Sheet>
        <Paragraph soft>{t("eigen.delen.landelijk")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

const Deling = ({ t, plaats, deling }: PaginaProps & { deling: EigenDeling }) => {
  const { id, plek, werkgever, stand, dag, magStoppen } = deling;
  return (
    <Section heading={werkgever}>
      <Stack gap="dense">
        <Paragraph>
          <bdi lang="nl">{plek}</bdi>
        </Paragraph>
        <Paragraph>{t(`eigen.delen.stand.${stand}`, { dag })}</Paragraph>
        {magStoppen && (
          <EigenFormulier plaats={plaats} velden={{ id }}>
            <Knop naam={`${t("eigen.delen.stop")}: ${werkgever}`}>{t("eigen.delen.stop")}</Knop>
          </EigenFormulier>
        )}
      </Stack>
    </Section>
  );
};

const Klassen = ({ t, klassen }: Pick<PaginaProps, "t"> & { klassen: readonly string[] }) => (
  <List>
    {klassen.map((klasse) => (
      <span key={klasse}>{t(`eigen.klassen.${klasse}`)}</span>
    ))}
  </List>
);
