import { Stapknop } from "../../web/nlds/inwoner/Overzicht.tsx";
import { Stappenlijst } from "../../web/nlds/inwoner/Stappenlijst.tsx";
import { los } from "../los.ts";
import { EigenFormulier } from "./EigenFormulier.tsx";
import type { PaginaProps } from "./Pagina.tsx";
import type { PlanStap } from "./PlanView.tsx";

/** Steps below each other; what is the reader's own he ticks off, with the version that he sees. */
export const Planstappen = ({ t, plaats, stappen }: PaginaProps & { stappen: readonly PlanStap[] }) => (
  <Stappenlijst
    stappen={stappen.map((stap) => ({
      sleutel: `${stap.id} ${stap.nummer ?? ""}`,
      stand: stap.stand,
      standwoord: t(`mijnplan.stand.${stap.stand}`),
      naam: stap.naam,
      uitleg: <Uitleg t={t} plaats={plaats} stap={stap} />,
      actie: stap.knop && <Afvinken t={t} plaats={plaats} stap={stap} knop={stap.knop} />,
    }))}
  />
);

function Uitleg({ t, plaats, stap }: PaginaProps & { stap: PlanStap }) {
  const { wie, wanneer, uiterlijk, klaarOp, stand } = stap;
  if (klaarOp) return t("mijnplan.klaarOp", { dag: klaarOp });
  const door =
    wie === null ? t("overzicht.zelf") : wie && t("overzicht.ander", { naam: los(wie, plaats.taal) });
  return (
    <>
      {stand !== "klaar" && door} {uiterlijk && t("overzicht.uiterlijk", { dag: uiterlijk })}{" "}
      {wanneer && <bdi lang="nl">{wanneer.charAt(0).toUpperCase() + wanneer.slice(1)}</bdi>}
    </>
  );
}

function Afvinken({ t, plaats, stap, knop }: PaginaProps & { stap: PlanStap; knop: "klaar" | "open" }) {
  const { id, nummer, naam, versie } = stap;
  const woord = t(knop === "klaar" ? "overzicht.klaar" : "mijnplan.tochNiet");
  return (
    <EigenFormulier
      plaats={plaats}
      pad="/mijn/plan"
      velden={{
        doe: knop,
        id,
        versie: String(versie),
        naam,
        ...(nummer !== null && { nummer: String(nummer) }),
      }}
    >
      <Stapknop icoon={knop === "klaar" ? "check" : null} naam={`${woord}: ${naam}`}>
        {woord}
      </Stapknop>
    </EigenFormulier>
  );
}
