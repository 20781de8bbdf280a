import { useState } from "react";
import type { InstrumentInFull } from "../../../modules/instrumentengids/instrument.ts";
import type { Pilot } from "../../../modules/instrumentengids/pilot.ts";
import { Button, type Fact, Section, Stack, SummaryList } from "../../nlds/index.ts";
import { PilotBesluitDialog } from "./PilotBesluitDialog.tsx";
import { PilotStartDialog } from "./PilotStartDialog.tsx";
import { text } from "./gebruik.text.ts";

const t = text.pilot;

/** What was tried out with it: the question, what was learned and what was decided. */
export function PilotDeel({ instrument, mayEdit }: { instrument: InstrumentInFull; mayEdit: boolean }) {
  const [open, setOpen] = useState<Pilot | "nieuw" | null>(null);
  const { pilots, beschikbaarheid } = instrument;
  const runs = pilots.some(({ besluit }) => besluit === null);
  const mayStart = mayEdit && !runs && beschikbaarheid !== "elders" && beschikbaarheid !== "gestopt";
  if (pilots.length === 0 && !mayStart) return null;
  return (
    <Section
      heading={text.pilots}
      action={
        mayStart && (
          <Button dense onPress={() => setOpen("nieuw")}>
            {t.start}
          </Button>
        )
      }
    >
      <Stack gap="loose">
        {pilots.map((pilot) => (
          <Stack key={pilot.id}>
            <SummaryList facts={factsOf(pilot)} />
            {mayEdit && pilot.besluit === null && (
              <div>
                <Button dense onPress={() => setOpen(pilot)}>
                  {t.beslis}
                </Button>
              </div>
            )}
          </Stack>
        ))}
      </Stack>
      {open === "nieuw" && <PilotStartDialog instrument={instrument} onClose={() => setOpen(null)} />}
      {open && open !== "nieuw" && (
        <PilotBesluitDialog
          pilot={pilots.find(({ id }) => id === open.id) ?? open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

const factsOf = ({
  vraag,
  maatstaf,
  begindatum,
  einddatum,
  bron,
  evaluatie,
  besluit,
  waarom,
  beslotenOp,
}: Pilot): Fact[] => [
  { term: t.vraag, value: vraag },
  { term: t.maatstaf, value: maatstaf },
  { term: t.periode, value: t.tot(begindatum, einddatum) },
  { term: t.bron, value: bron },
  ...(evaluatie === null ? [] : [{ term: t.evaluatie, value: evaluatie }]),
  {
    term: t.besluit,
    value: besluit === null ? t.open : t.op(t.besluiten[besluit], beslotenOp!, waarom!),
  },
];
