import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useGo } from "../../location.ts";
import { longDate } from "../../format.ts";
import { Button, Paragraph } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../OverstapPage.text.ts";
import { goBack, type Overstap, type OverstapInFull } from "./overstap.queries.ts";
import { text as words } from "./overstap.text.ts";

type Terug = Pick<Overstap, "id" | "inwonerId" | "van" | "weg">;

/** Two clicks: ask, and confirm. */
export function GoBack({ overstap, kind }: { overstap: Terug; kind: "primary" | "secondary" }) {
  const { id, inwonerId, van } = overstap;
  const [isAsking, setAsking] = useState(false);
  const go = useGo();
  const queries = useQueryClient();
  const { submit, busy, problem } = useSubmit<object, OverstapInFull>(
    (_, options) => goBack(id, options),
    async ({ data }) => {
      setAsking(false);
      go(`/overstappen/${data.id}`);
      await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
      await queries.invalidateQueries({ queryKey: ["overstap"] });
    },
  );
  return (
    <>
      <Button kind={kind} icon="switch" onPress={() => setAsking(true)}>
        {text.goBack}
      </Button>
      {isAsking && (
        <FormDialog
          heading={text.goBackHeading(van.functie ? `${van.functie}, ${van.waar}` : words.vorm(van.vorm))}
          lead={text.goBackLead}
          sendLabel={text.goBackSend}
          subject={text.goBackSubject}
          busy={busy}
          problem={problem}
          onSend={() => submit({})}
          onClose={() => setAsking(false)}
        >
          <Paragraph>{weg(overstap)}</Paragraph>
        </FormDialog>
      )}
    </>
  );
}

const weg = ({ weg: afspraak }: Terug) =>
  afspraak
    ? text.wayBackLine(
        afspraak.waar,
        afspraak.tot && longDate(afspraak.tot),
        words.wie[afspraak.wieBeslist],
        afspraak.met,
        longDate(afspraak.afgesprokenOp),
      )
    : text.noWayBack;
