import { Knop } from "../../../web/nlds/inwoner/Knop.tsx";
import { Gedaan, LetOp } from "../../../web/nlds/inwoner/Overzicht.tsx";
import { Opening, Section, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { List, Paragraph, Text } from "../../../web/nlds/Typography.tsx";
import { cijfers } from "../../los.ts";
import { EigenFormulier } from "../EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";
import type { Vumstap } from "./vumstappen.ts";

export type Vumtoning = {
  readonly dag: string;
  /** null: an organisation that is not known here; its number is. */
  readonly naam: string | null;
  readonly nummer: string;
  readonly gevonden: number;
  readonly geopend: number;
};
export type VumProps = PaginaProps & {
  /** Since when he can be found; null: he cannot. */
  readonly sinds: string | null;
  readonly magKiezen: boolean;
  readonly getoond: readonly Vumtoning[];
  readonly gedaan: Vumstap | null;
  /** What a rule of ours says, in Dutch. */
  readonly mis: string | null;
};

const WEL = ["uren", "postcode", "kunnen", "goed", "reizen", "hulp", "gemeente"] as const;
const NIET = ["naam", "geboorte", "geld"] as const;

/** I8, R-126: a switch of the reader himself, what others see of him, and who did. */
export function VumView(props: VumProps) {
  const { t, plaats, sinds } = props;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/gegevens", naam: t("eigen.gegevens.titel") }}>
      <Opening lead={t("vum.lead")}>{t(sinds === null ? "vum.openingUit" : "vum.openingAan")}</Opening>
      <Stack gap="loose">
        <Uitkomst {...props} />
        <Paragraph>{t("vum.waarom")}</Paragraph>
        <Keuze {...props} />
        <Sheet>
          <Section heading={t("vum.wel")}>
            <Regels t={t} welke={WEL} />
          </Section>
          <Section heading={t("vum.niet")}>
            <Regels t={t} welke={NIET} />
          </Section>
        </Sheet>
        <Getoond {...props} />
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

const Regels = ({ t, welke }: Pick<PaginaProps, "t"> & { welke: readonly string[] }) => (
  <List>
    {welke.map((regel) => (
      <span key={regel}>{t(`vum.${regel}`)}</span>
    ))}
  </List>
);

const Uitkomst = ({ t, gedaan, mis }: VumProps) => (
  <>
    {gedaan === "ja" && <Gedaan kop={t("vum.gedaanJa")}>{t("vum.gedaanJaUitleg")}</Gedaan>}
    {gedaan === "stop" && <Gedaan kop={t("vum.gedaanStop")}>{t("vum.gedaanStopUitleg")}</Gedaan>}
    {mis && (
      <LetOp kop={t("kader.ietsMis")}>
        <p lang="nl">{mis}</p>
      </LetOp>
    )}
  </>
);

const Keuze = ({ t, plaats, sinds, magKiezen }: VumProps) => (
  <Sheet>
    <Section heading={t("vum.titel")}>
      <Stack gap="dense">
        {sinds !== null && <Paragraph>{t("vum.sinds", { dag: sinds })}</Paragraph>}
        {sinds === null && <Paragraph>{t("vum.jaUitleg")}</Paragraph>}
        {magKiezen && (
          <EigenFormulier plaats={plaats} velden={{ stap: sinds === null ? "ja" : "stop" }}>
            <Knop>{t(sinds === null ? "vum.ja" : "vum.stop")}</Knop>
          </EigenFormulier>
        )}
        {sinds !== null && magKiezen && <Paragraph>{t("vum.stopUitleg")}</Paragraph>}
      </Stack>
    </Section>
  </Sheet>
);

const Getoond = ({ t, plaats, getoond }: VumProps) => (
  <Sheet>
    <Section heading={t("vum.getoond")}>
      {getoond.length === 0 && <Paragraph>{t("vum.niemand")}</Paragraph>}
      <Stack>
        {getoond.map(({ dag, naam, nummer, gevonden, geopend }) => (
          <div key={`${dag} ${nummer}`}>
            <Paragraph>
              <Text strong>
                {naam ? (
                  <bdi lang="nl">{naam}</bdi>
                ) : (
                  t("vum.onbekend", { nummer: cijfers(nummer, plaats.taal) })
                )}
              </Text>
              {`, ${dag}`}
            </Paragraph>
            <Paragraph soft>
              {gevonden > 0 && t("vum.gevonden", { aantal: gevonden })}{" "}
              {geopend > 0 && t("vum.geopend", { aantal: geopend })}
            </Paragraph>
          </div>
        ))}
      </Stack>
    </Section>
  </Sheet>
);
