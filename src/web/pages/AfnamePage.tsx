import { useQuery } from "@tanstack/react-query";
import type { AfnameInFull } from "../../modules/beeld/afname.ts";
import type { Definitie } from "../../modules/beeld/definitie.ts";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import { ButtonLink, Opening, Skeleton } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { AfnameForm } from "./AfnamePageForm.tsx";
import { text } from "./AfnamePage.text.ts";
import { afnameQuery } from "./beeld/beeld.queries.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { versieQuery, vragenlijstQuery } from "./vragenlijsten/vragenlijsten.queries.ts";

/** A vragenlijst to fill in about an inwoner: a new one, a draft to go on with, or one that corrects another. */
export function AfnamePage() {
  const id = usePathParameter("id");
  const asked = useSearchParameters();
  const earlier = asked.get("concept") ?? asked.get("verbeter") ?? "";
  return (
    <DossierFrame id={id} current="beeld" part={text.part}>
      {(inwoner) => <Loaded inwoner={inwoner} earlier={earlier} isFix={asked.has("verbeter")} />}
    </DossierFrame>
  );
}

type LoadedProps = { inwoner: Inwoner; earlier: string; isFix: boolean };

function Loaded({ inwoner, earlier, isFix }: LoadedProps) {
  const lijst = useQuery(vragenlijstQuery(usePathParameter("vragenlijst")));
  const before = useQuery(afnameQuery(inwoner.id, earlier));
  const geldend = lijst.data?.versies.find(({ status }) => status === "gepubliceerd");
  const versie = useQuery(versieQuery(geldend?.id ?? ""));
  if (earlier !== "" && !before.data)
    return (
      <PartState opens query={before} part={text.part}>
        {() => null}
      </PartState>
    );
  return (
    <PartState opens query={lijst} part={text.part} lines={8}>
      {({ naam }) => {
        const concept = isFix ? null : (before.data ?? null);
        const definitie = concept?.definitie ?? versie.data?.definitie;
        if (!definitie) return geldend ? <Skeleton lines={8} /> : <None id={inwoner.id} />;
        return (
          <AfnameForm
            key={`${earlier} ${concept?.versie ?? 0}`}
            inwoner={inwoner}
            naam={naam}
            definitie={definitie}
            concept={concept}
            {...correction(isFix, before.data, definitie)}
          />
        );
      }}
    </PartState>
  );
}

/** Begins with the answers of what it corrects, where those questions are still asked. */
function correction(isFix: boolean, before: AfnameInFull | undefined, definitie: Definitie) {
  if (!isFix || !before) return { vervangt: null };
  const codes = new Set(definitie.secties.flatMap(({ vragen }) => vragen.map(({ code }) => code)));
  const antwoorden = Object.fromEntries(
    Object.entries(before.antwoorden).filter(([code]) => codes.has(code)),
  );
  return { vervangt: { ...before, antwoorden } };
}

const None = ({ id }: { id: string }) => (
  <>
    <Opening lead={text.noneText}>{text.none}</Opening>
    <ButtonLink href={`/inwoners/${id}/beeld`}>{text.toBeeld}</ButtonLink>
  </>
);
