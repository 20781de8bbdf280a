import { useQuery } from "@tanstack/react-query";
import type { AfnameInFull } from "../../modules/beeld/afname.ts";
import { gesteldeVragen, inWoorden } from "../../modules/beeld/antwoorden.ts";
import type { Vraag } from "../../modules/beeld/definitie.ts";
import { capital } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  ButtonLink,
  Link,
  Opening,
  Provenance,
  Row,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  SummaryList,
} from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { text } from "./AfnameLezenPage.text.ts";
import { afnameQuery } from "./beeld/beeld.queries.ts";
import { useMayChange } from "./beeld/rights.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";

/** What was filled in, with the questions as they were asked then. */
export function AfnameLezenPage() {
  const id = usePathParameter("id");
  const query = useQuery(afnameQuery(id, usePathParameter("afname")));
  return (
    <DossierFrame id={id} current="beeld" part={text.part}>
      {() => (
        <PartState opens query={query} part={text.part} lines={8}>
          {(afname) => <Filled afname={afname} />}
        </PartState>
      )}
    </DossierFrame>
  );
}

function Filled({ afname }: { afname: AfnameInFull }) {
  const mayFix = useMayChange("beeld") && !afname.isVervangen && afname.status === "ingediend";
  const { definitie, antwoorden, inwonerId } = afname;
  const asked = new Set(gesteldeVragen(definitie, antwoorden).map(({ code }) => code));
  const { strong, rest } = text.readOpening(afname.naam, afname.ingevuldOp);
  const here = `/inwoners/${inwonerId}/beeld`;
  return (
    <>
      <Opening lead={text.readLead(afname.doorNaam, afname.organisatiesoort, afname.versienummer)}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Stack gap="loose">
        {!afname.isGeldig && (
          <Alert kind="info" heading={afname.isVervangen ? text.replaced : text.invalid} />
        )}
        <Sheet>
          {definitie.secties.map(({ titel, vragen }) => (
            <Section key={titel} heading={titel}>
              <SummaryList
                facts={vragen
                  .filter(({ code }) => asked.has(code))
                  .map((vraag) => ({ term: vraag.vraag, value: <Answer vraag={vraag} afname={afname} /> }))}
              />
            </Section>
          ))}
          <Provenance>
            {afname.teltVoor.length > 0 ? text.countsFor(afname.teltVoor) : text.countsForNothing}{" "}
            {definitie.bron && text.source(definitie.bron)}
          </Provenance>
        </Sheet>
        <Row>
          {mayFix && (
            <ButtonLink
              href={`${here}/invullen/${afname.vragenlijstId}?verbeter=${afname.id}`}
              kind="secondary"
            >
              {text.fix}
            </ButtonLink>
          )}
          <Link href={here}>{text.toBeeld}</Link>
        </Row>
      </Stack>
    </>
  );
}

function Answer({ vraag, afname }: { vraag: Vraag; afname: AfnameInFull }) {
  const antwoord = afname.antwoorden[vraag.code];
  if (antwoord === undefined) return <StatusBadge kind="unknown">{text.notAnswered}</StatusBadge>;
  return capital(inWoorden(vraag, antwoord));
}
