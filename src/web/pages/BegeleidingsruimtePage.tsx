import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Coachruimte } from "../../modules/begeleiding/ruimte.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { hoursInWords } from "../format.ts";
import { Opening, Page, Paragraph, Section, Sheet, Slider, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Ruimte, ruimteQuery } from "./begeleiding.queries.ts";
import { CoachEdit } from "./begeleiding/CoachEdit.tsx";
import { CoachTable, SpecialismeTable } from "./begeleiding/RuimteTables.tsx";
import { text } from "./BegeleidingsruimtePage.text.ts";

const USUAL_SMALLEST_JOB = 16;

/** Hours that were agreed against hours that there are, for a manager and for a coach himself. */
export function BegeleidingsruimtePage() {
  const [smallest, setSmallest] = useState(USUAL_SMALLEST_JOB);
  const query = useQuery(ruimteQuery(smallest));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(ruimte) => (
        <Page title={text.title}>
          <Filled ruimte={ruimte} smallest={smallest} onSmallest={setSmallest} />
        </Page>
      )}
    </PageState>
  );
}

type Props = { ruimte: Ruimte; smallest: number; onSmallest: (hours: number) => void };

function Filled({ ruimte: { coaches, specialismen }, smallest, onSmallest }: Props) {
  const { gebruiker } = useSession();
  const mayChange = scopesOf(gebruiker, "change", "coachruimte").length > 0;
  const [asked, setAsked] = useState<Coachruimte | null>(null);
  const sum = (of: (coach: Coachruimte) => number | null) =>
    coaches.reduce((total, coach) => total + (of(coach) ?? 0), 0);
  const gepland = hoursInWords(sum((coach) => coach.gepland));
  return (
    <>
      <Opening lead={text.lead}>
        <strong>
          {coaches.length === 0
            ? text.empty
            : text.opening(gepland, hoursInWords(sum((coach) => coach.urenPerWeek)))}
        </strong>
      </Opening>
      <Stack gap="loose">
        <Sheet>
          <Section heading={text.coaches}>
            <CoachTable rows={coaches} onEdit={mayChange ? setAsked : undefined} />
          </Section>
          <Section heading={text.specialismen}>
            <Stack gap="loose">
              <Paragraph>{text.specialismenLead(hoursInWords(smallest))}</Paragraph>
              <Slider
                id="kleinste"
                label={text.smallest}
                min={4}
                max={36}
                step={2}
                value={smallest}
                onChange={onSmallest}
                format={hoursInWords}
              />
              <SpecialismeTable rows={specialismen} />
            </Stack>
          </Section>
        </Sheet>
      </Stack>
      {asked && <CoachEdit coach={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
