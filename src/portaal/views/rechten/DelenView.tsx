import { Knop } from "../../../web/nlds/inwoner/Knop.tsx";
import { Gedaan, LetOp, Uitklap } from "../../../web/nlds/inwoner/Overzicht.tsx";
import { Link } from "../../../web/nlds/Link.tsx";
import { Opening, Section, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { List, Paragraph } from "../../../web/nlds/Typography.tsx";
import { adresVan } from "../adres.ts";
import { EigenFormulier } from "../EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";
import type { Deelstap } from "./deelstappen.ts";

export type EigenDeling = {
  readonly id: string;
  readonly plek: string;
  readonly stand: "voorgesteld" | "metNaam" | "werktEr" | "gestopt";
  readonly dag: string;
  readonly magStoppen: boolean;
};
export type EigenWerkgever = {
  readonly id: string;
  readonly naam: string;
  /** With all of it, also what comes later. */
  readonly magStoppen: boolean;
  readonly delingen: readonly EigenDeling[];
};
export type EigenStop = {
  readonly id: string;
  /** null: with no werkgever at all. */
  readonly werkgever: string | null;
  readonly dag: string;
};

const GEDAAN = {
  plek: ["gedaanPlek", "gedaanUitleg"],
  werkgever: ["gedaan", "gedaanUitleg"],
  alles: ["gedaanAlles", "gedaanUitleg"],
  hervat: ["hervatGedaan", "hervatUitleg"],
} as const;

export type DelenProps = PaginaProps & {
  readonly werkgevers: readonly EigenWerkgever[];
  readonly stops: readonly EigenStop[];
  readonly magAlles: boolean;
  readonly magHervatten: boolean;
  readonly werkgeverZiet: readonly string[];
  readonly contactZiet: readonly string[];
  readonly gedaan: Deelstap | null;
  /** What a rule of ours says, in Dutch. */
  readonly mis: string | null;
};

/** I8: with whom, what exactly, since when; a button to stop for one plek, for a werkgever and for all, and the way back. */
export function DelenView(props: DelenProps) {
  const { t, plaats, werkgevers, werkgeverZiet, contactZiet } = props;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/gegevens", naam: t("eigen.gegevens.titel") }}>
      <Opening lead={t("eigen.delen.lead")}>{t("eigen.delen.opening")}</Opening>
      <Stack gap="loose">
        <Uitkomst {...props} />
        <Stops {...props} />
        <Sheet>
          {werkgevers.length === 0 && (
            <Section heading={t("eigen.delen.titel")}>
              <Paragraph>{t("eigen.delen.niets")}</Paragraph>
            </Section>
          )}
          {werkgevers.map((werkgever) => (
            <Werkgever key={werkgever.id} t={t} plaats={plaats} werkgever={werkgever} />
          ))}
        </Sheet>
        <Alles {...props} />
        <Sheet>
          <Uitklap kop={t("eigen.delen.werkgeverZiet")}>
            <Klassen t={t} klassen={werkgeverZiet} />
          </Uitklap>
          <Uitklap kop={t("eigen.delen.contactZiet")}>
            <Klassen t={t} klassen={contactZiet} />
          </Uitklap>
        </Sheet>
        <Paragraph soft>
          {t("eigen.delen.landelijk")}{" "}
          <Link href={adresVan("/mijn/gegevens/vum", plaats.taal)}>{t("eigen.tegels.vum.kop")}</Link>
        </Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

function Uitkomst({ t, gedaan, mis }: DelenProps) {
  const [kop, uitleg] = gedaan ? GEDAAN[gedaan] : [];
  return (
    <>
      {kop && !mis && <Gedaan kop={t(`eigen.delen.${kop}`)}>{t(`eigen.delen.${uitleg}`)}</Gedaan>}
      {mis && (
        <LetOp kop={t("kader.ietsMis")}>
          <p lang="nl">{mis}</p>
        </LetOp>
      )}
    </>
  );
}

const Stops = ({ t, plaats, stops, magHervatten }: DelenProps) =>
  stops.length === 0 ? null : (
    <Sheet>
      <Section heading={t("eigen.delen.stops")}>
        <Stack gap="loose">
          {stops.map(({ id, werkgever, dag }) => {
            const wie = werkgever ?? t("eigen.delen.alleWerkgevers");
            return (
              <Stack key={id} gap="dense">
                <Paragraph>
                  <b>{werkgever ? <bdi lang="nl">{wie}</bdi> : wie}</b>
                </Paragraph>
                <Paragraph>{t("eigen.delen.stopSinds", { dag })}</Paragraph>
                {magHervatten && (
                  <EigenFormulier plaats={plaats} velden={{ stap: "hervat", id }}>
                    <Knop naam={`${t("eigen.delen.hervat")}: ${wie}`}>{t("eigen.delen.hervat")}</Knop>
                  </EigenFormulier>
                )}
              </Stack>
            );
          })}
        </Stack>
      </Section>
    </Sheet>
  );

const Werkgever = ({ t, plaats, werkgever }: PaginaProps & { werkgever: EigenWerkgever }) => {
  const { id, naam, delingen, magStoppen } = werkgever;
  return (
    <Section heading={naam}>
      <Stack gap="loose">
        {delingen.map((deling) => (
          <Stack key={deling.id} gap="dense">
            <Paragraph>
              <bdi lang="nl">{deling.plek}</bdi>
            </Paragraph>
            <Paragraph>{t(`eigen.delen.stand.${deling.stand}`, { dag: deling.dag })}</Paragraph>
            {deling.magStoppen && (
              <EigenFormulier plaats={plaats} velden={{ stap: "plek", id: deling.id }}>
                <Knop naam={`${t("eigen.delen.stop")}: ${deling.plek}`}>{t("eigen.delen.stop")}</Knop>
              </EigenFormulier>
            )}
          </Stack>
        ))}
        {magStoppen && (
          <Stack gap="dense">
            <Paragraph>{t("eigen.delen.stopWerkgeverUitleg")}</Paragraph>
            <EigenFormulier plaats={plaats} velden={{ stap: "werkgever", id }}>
              <Knop naam={`${t("eigen.delen.stopWerkgever")}: ${naam}`}>
                {t("eigen.delen.stopWerkgever")}
              </Knop>
            </EigenFormulier>
          </Stack>
        )}
      </Stack>
    </Section>
  );
};

const Alles = ({ t, plaats, magAlles }: DelenProps) =>
  magAlles ? (
    <Sheet>
      <Section heading={t("eigen.delen.alles")}>
        <Stack gap="dense">
          <Paragraph>{t("eigen.delen.allesUitleg")}</Paragraph>
          <Paragraph>{t("eigen.delen.allesWerk")}</Paragraph>
          <EigenFormulier plaats={plaats} velden={{ stap: "alles" }}>
            <Knop>{t("eigen.delen.stopAlles")}</Knop>
          </EigenFormulier>
        </Stack>
      </Section>
    </Sheet>
  ) : null;

const Klassen = ({ t, klassen }: Pick<PaginaProps, "t"> & { klassen: readonly string[] }) => (
  <List>
    {klassen.map((klasse) => (
      <span key={klasse}>{t(`eigen.klassen.${klasse}`)}</span>
    ))}
  </List>
);
