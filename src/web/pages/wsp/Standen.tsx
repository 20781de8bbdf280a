import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { numberFrom } from "../../format.ts";
import {
  Button,
  Combobox,
  type ComboboxOption,
  EmptyState,
  LineWithAction,
  Link,
  NumberField,
  Stack,
  Text,
  TextField,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../BanenmarktPage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { findWerkgevers } from "../overstap/overstap.queries.ts";
import { useWspForm } from "./use-wsp-form.ts";
import { type BanenmarktInFull, changeStanden } from "./wsp.queries.ts";

/** Who stands at a market, and with what. */
export function Standen({ markt }: { markt: BanenmarktInFull }) {
  const { gebruiker, vandaag } = useSession();
  const [isAdding, setAdding] = useState(false);
  const { standen, status, datum } = markt;
  const mayChange =
    scopesOf(gebruiker, "change", "banenmarkt").length > 0 && status === "gepland" && datum >= vandaag;
  return (
    <Stack gap="loose">
      {standen.length === 0 && <EmptyState heading={text.geenWerkgevers} />}
      {standen.map((stand) => (
        <Line key={stand.werkgeverId} markt={markt} stand={stand} mayChange={mayChange} />
      ))}
      {mayChange && (
        <div>
          <Button icon="plus" onPress={() => setAdding(true)}>
            {text.voegToe}
          </Button>
        </div>
      )}
      {isAdding && <StandDialog markt={markt} onClose={() => setAdding(false)} />}
    </Stack>
  );
}

type Stand = BanenmarktInFull["standen"][number];

function Line({ markt, stand, mayChange }: { markt: BanenmarktInFull; stand: Stand; mayChange: boolean }) {
  const { werkgeverId, biedt, plaatsen } = stand;
  const naam = stand.naam ?? text.onbekend;
  const rest = bodies(markt).filter((een) => een.werkgeverId !== werkgeverId);
  const removing = useWspForm<{ readonly weg: string }, "weg", BanenmarktInFull>({
    name: `stand/${markt.id}/${werkgeverId}`,
    start: { weg: werkgeverId },
    send: (_, options) => changeStanden(markt, rest, options),
    onDone: () => undefined,
  });
  return (
    <LineWithAction
      action={
        mayChange && (
          <Button kind="subtle" busy={removing.busy} onPress={() => removing.submitIf({})}>
            {text.haalWeg(naam)}
          </Button>
        )
      }
    >
      <Stack gap="dense">
        <Link href={`/werkgevers/${werkgeverId}`} quiet>
          {naam}
        </Link>
        <Text>{biedt}</Text>
        <Text small soft>
          {text.plaatsen(plaatsen)}
        </Text>
        <ProblemAlert problem={removing.problem} />
      </Stack>
    </LineWithAction>
  );
}

type Draft = {
  readonly werkgever: ComboboxOption | null;
  readonly biedt: string;
  readonly plaatsen: string;
};
type Field = "werkgever" | "biedt" | "plaatsen";

function StandDialog({ markt, onClose }: { markt: BanenmarktInFull; onClose: () => void }) {
  const [load] = useState(() => findWerkgevers);
  const form = useWspForm<Draft, Field, BanenmarktInFull>({
    name: `stand/${markt.id}`,
    start: { werkgever: null, biedt: "", plaatsen: "1" },
    send: ({ werkgever, biedt, plaatsen }, options) => {
      const added = {
        werkgeverId: werkgever!.id,
        biedt: biedt.trim(),
        plaatsen: numberFrom(plaatsen) ?? 0,
      };
      const others = bodies(markt).filter((een) => een.werkgeverId !== added.werkgeverId);
      return changeStanden(markt, [...others, added], options);
    },
    onDone: onClose,
  });
  const { draft, change, wrong, field } = form;
  const most = numberFrom(draft.plaatsen);
  const send = () =>
    form.submitIf({
      ...(!draft.werkgever && { werkgever: text.stand.need.werkgever }),
      ...(!draft.biedt.trim() && { biedt: text.stand.need.biedt }),
      ...((most === null || most < 0 || !Number.isInteger(most)) && { plaatsen: text.stand.need.plaatsen }),
    });
  return (
    <FormDialog
      heading={text.stand.heading}
      lead={text.stand.lead}
      sendLabel={text.stand.send}
      subject={text.stand.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={send}
      onClose={onClose}
    >
      <Combobox
        id="werkgever"
        label={text.stand.werkgever}
        value={draft.werkgever}
        onChange={(werkgever) => change({ werkgever })}
        load={load}
        {...(wrong.werkgever && { error: wrong.werkgever })}
      />
      <TextField {...field("biedt", text.stand.biedt)} />
      <NumberField {...field("plaatsen", text.stand.plaatsen)} width="short" />
    </FormDialog>
  );
}

const bodies = ({ standen }: BanenmarktInFull) => standen.map(({ naam: _naam, ...stand }) => stand);
