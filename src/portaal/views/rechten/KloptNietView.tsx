import { Foutlijst, Keuzelijst, Tekstveld, Verzendknop } from "../../../web/nlds/inwoner/Formulier.tsx";
import { Gezegd } from "../../../web/nlds/inwoner/Overzicht.tsx";
import { Tekstvlak } from "../../../web/nlds/inwoner/Velden.tsx";
import { Vinkjes } from "../../../web/nlds/inwoner/Vinkjes.tsx";
import { Opening, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { Paragraph } from "../../../web/nlds/Typography.tsx";
import { EigenFormulier } from "../EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";

export type KloptNietProps = PaginaProps & {
  readonly deel: string;
  readonly veld: string;
  readonly label: string | null;
  readonly nu: string | null;
  /** How it is asked: a line, a number, a day, one of a list, or some of a list. */
  readonly soort: "tekst" | "getal" | "dag" | "keuze" | "lijst";
  readonly keuzen: readonly { readonly waarde: string; readonly naam: string }[];
  readonly ingevuld: { readonly waarde: readonly string[]; readonly waarom: string };
  /** `tekst`: what a rule of ours says, in Dutch; null: nothing was filled in. */
  readonly fout: { readonly veld: "waarde" | "waarom"; readonly tekst: string | null } | null;
};

/** I8: one field for what it must be, and one for why. */
export function KloptNietView(props: KloptNietProps) {
  const { t, plaats, deel, veld, label, nu, ingevuld, fout } = props;
  const naam = label ?? t(`eigen.gegevens.velden.${veld}`);
  const foutVan = (welk: "waarde" | "waarom") =>
    fout?.veld === welk ? (fout.tekst ?? t("eigen.klopt.waardeFout")) : undefined;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/gegevens", naam: t("eigen.gegevens.titel") }}>
      <Opening lead={t("eigen.klopt.lead")}>{t("eigen.klopt.opening")}</Opening>
      <Stack gap="loose">
        <Foutlijst
          kop={t("kader.fouten", { count: 1 })}
          fouten={fout ? [{ naam: fout.veld, tekst: foutVan(fout.veld) ?? "" }] : []}
        />
        <Sheet>
          <Stack>
            <Gezegd kop={t("eigen.klopt.nu")}>
              {naam}: {nu ?? t("eigen.gegevens.niets")}
            </Gezegd>
            <EigenFormulier plaats={plaats} velden={{ deel, veld }}>
              <Waarde {...props} fout={foutVan("waarde")} />
              <Tekstvlak
                naam="waarom"
                label={t("eigen.klopt.waarom")}
                hulp={t("kader.magLeeg")}
                foutwoord={t("kader.fout")}
                fout={foutVan("waarom")}
                waarde={ingevuld.waarom}
                regels={3}
                magLeeg
              />
              <Verzendknop>{t("eigen.verstuur")}</Verzendknop>
              <Paragraph soft>{t("eigen.klopt.uitleg")}</Paragraph>
            </EigenFormulier>
          </Stack>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

function Waarde({
  t,
  soort,
  keuzen,
  ingevuld,
  fout,
}: Omit<KloptNietProps, "fout"> & { fout: string | undefined }) {
  const veld = { naam: "waarde", label: t("eigen.klopt.waarde"), foutwoord: t("kader.fout"), fout };
  const [eerste = ""] = ingevuld.waarde;
  if (soort === "lijst")
    return (
      <Vinkjes
        {...veld}
        keuzen={keuzen.map((keuze) => ({ ...keuze, lang: "nl" }))}
        gekozen={ingevuld.waarde}
      />
    );
  if (soort === "keuze")
    return <Keuzelijst {...veld} keuzen={keuzen} leeg={t("eigen.kies")} waarde={eerste} />;
  const hulp = soort === "dag" ? t("eigen.dagHulp") : undefined;
  return (
    <Tekstveld
      {...veld}
      hulp={hulp}
      waarde={eerste}
      autoComplete="off"
      kort={soort !== "tekst"}
      {...(soort !== "tekst" && { invoer: "numeric" })}
    />
  );
}
