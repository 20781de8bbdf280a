import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Afspraak } from "../../modules/afspraken/afspraak.ts";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { put } from "../api.ts";
import { longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  FormActions,
  Opening,
  Paragraph,
  Row,
  Section,
  Sheet,
  SummaryList,
} from "../nlds/index.ts";
import { PartState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { AfspraakDialog, AfzegDialog } from "./AfspraakDialog.tsx";
import { text } from "./AfsprakenPage.text.ts";
import { afsprakenQuery } from "./afspraken.queries.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";

/** The appointments with one inwoner: those to come first. */
export function AfsprakenPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="tijdlijn" part={text.part}>
      {(inwoner) => <Afspraken inwoner={inwoner} />}
    </DossierFrame>
  );
}

type Doing = { what: "make" } | { what: "move" | "cancel"; afspraak: Afspraak } | null;

function Afspraken({ inwoner }: { inwoner: Inwoner }) {
  const { gebruiker } = useSession();
  const afspraken = useQuery(afsprakenQuery(inwoner.id));
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  return (
    <>
      <Opening>
        <strong>{text.opening(inwoner.voornaam)}</strong>
      </Opening>
      <Sheet>
        {scopesOf(gebruiker, "change", "contactmoment").length > 0 && (
          <FormActions>
            <Button kind="primary" icon="calendar" onPress={() => setDoing({ what: "make" })}>
              {text.make}
            </Button>
          </FormActions>
        )}
        <PartState query={afspraken} part={text.list} loading={text.loading}>
          {({ rijen }) => (
            <>
              {rijen.length === 0 && <Paragraph soft>{text.empty}</Paragraph>}
              {rijen.map((afspraak) => (
                <One key={afspraak.id} afspraak={afspraak} onDo={(what) => setDoing({ what, afspraak })} />
              ))}
            </>
          )}
        </PartState>
      </Sheet>
      {doing?.what === "cancel" && <AfzegDialog afspraak={doing.afspraak} onClose={close} />}
      {(doing?.what === "make" || doing?.what === "move") && (
        <AfspraakDialog
          inwoner={inwoner}
          afspraak={doing.what === "move" ? doing.afspraak : null}
          onClose={close}
        />
      )}
    </>
  );
}

function One({ afspraak, onDo }: { afspraak: Afspraak; onDo: (what: "move" | "cancel") => void }) {
  const { datum, tijd, duurMinuten, onderwerp, waar, meenemen, metNaam, reden, magWijzigen, isVerlaten } =
    afspraak;
  return (
    <Section heading={`${longDate(datum)}, ${text.at(tijd, duurMinuten)}`}>
      {reden && <Paragraph>{text.off(reden)}</Paragraph>}
      <SummaryList
        facts={[
          { term: text.what, value: onderwerp },
          { term: text.where, value: waar },
          ...(meenemen.length > 0
            ? [{ term: text.bring, value: meenemen.map((wat) => text.meenemen[wat]).join(", ") }]
            : []),
          ...(metNaam ? [{ term: text.with, value: metNaam }] : []),
        ]}
      />
      {magWijzigen && (
        <Paragraph>
          <Button kind="secondary" dense onPress={() => onDo("move")}>
            {text.move}
          </Button>{" "}
          <Button kind="subtle" dense onPress={() => onDo("cancel")}>
            {text.cancel}
          </Button>
        </Paragraph>
      )}
      {isVerlaten && !magWijzigen && <Left afspraak={afspraak} onCancel={() => onDo("cancel")} />}
    </Section>
  );
}

/** Who has it does not help any more: a colleague takes it over, or calls it off. */
function Left({ afspraak, onCancel }: { afspraak: Afspraak; onCancel: () => void }) {
  const { gebruiker } = useSession();
  const queries = useQueryClient();
  const takeOver = useMutation({
    mutationFn: () => put(`/afspraken/${afspraak.id}/overgenomen`, {}, { ifMatch: `"${afspraak.versie}"` }),
    onSettled: () =>
      Promise.all(
        [["inwoner", afspraak.inwonerId], ["mijn-dag"], ["mijn-agenda"]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  if (scopesOf(gebruiker, "change", "contactmoment").length === 0) return null;
  const when = longDate(afspraak.datum);
  return (
    <Alert kind="warning" heading={text.left}>
      <ProblemAlert problem={takeOver.error} />
      <Row>
        <Button
          kind="secondary"
          dense
          label={`${text.takeOver}: ${when}`}
          busy={takeOver.isPending}
          onPress={() => takeOver.mutate()}
        >
          {text.takeOver}
        </Button>
        <Button kind="subtle" dense label={`${text.cancel}: ${when}`} onPress={onCancel}>
          {text.cancel}
        </Button>
      </Row>
    </Alert>
  );
}
