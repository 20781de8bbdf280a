import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { longDate } from "../../format.ts";
import {
  Button,
  Link,
  Paragraph,
  Row,
  Section,
  Sheet,
  Stack,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useDoelForm } from "../doelen/doelen.queries.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../WoordenPage.text.ts";
import { type Duiding, duidingenQuery, writeDuiding } from "./duidingen.queries.ts";

/** What the adviser wrote beside this figure or report; who may, writes or changes it. */
export function EigenWoorden({ onderwerp }: { onderwerp: string }) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState(false);
  const mayRead = scopesOf(gebruiker, "read", "doel").length > 0;
  const mayWrite = scopesOf(gebruiker, "change", "doel").length > 0;
  const { data } = useQuery({ ...duidingenQuery(onderwerp), enabled: mayRead });
  if (!data) return null;
  const [now] = data.rijen;
  if (!now && !mayWrite) return null;
  return (
    <Sheet>
      <Section heading={text.heading}>
        <Stack>
          {now ? <Woorden duiding={now} /> : <Paragraph soft>{text.none}</Paragraph>}
          <Row>
            {mayWrite && (
              <Button dense onPress={() => setOpen(true)}>
                {now ? text.change : text.write}
              </Button>
            )}
            {data.rijen.length > 1 && (
              <Link href={`/sturing/woorden?bij=${encodeURIComponent(onderwerp)}`}>
                {text.allVersions(data.rijen.length)}
              </Link>
            )}
          </Row>
        </Stack>
      </Section>
      {open && <WoordenDialog onderwerp={onderwerp} now={now} onClose={() => setOpen(false)} />}
    </Sheet>
  );
}

export const Woorden = ({
  duiding: { tekst, bron, reden, volgnummer, datum, doorNaam },
}: {
  duiding: Duiding;
}) => (
  <Stack gap="dense">
    {tekst.split(/\n+/).map((alinea) => (
      <Paragraph key={alinea}>{alinea}</Paragraph>
    ))}
    {reden !== null && (
      <Paragraph small soft>
        {text.reason(reden)}
      </Paragraph>
    )}
    {bron !== null && (
      <Paragraph small soft>
        {text.source(bron)}
      </Paragraph>
    )}
    <Paragraph small soft>
      {text.version(volgnummer, longDate(datum), doorNaam)}
    </Paragraph>
  </Stack>
);

function WoordenDialog({
  onderwerp,
  now,
  onClose,
}: {
  onderwerp: string;
  now: Duiding | undefined;
  onClose: () => void;
}) {
  const words = text.dialog;
  const { dialog, field } = useDoelForm({
    name: `woorden/${onderwerp}/${now?.volgnummer ?? 0}`,
    start: { tekst: now?.tekst ?? "", bron: now?.bron ?? "", reden: "" },
    send: ({ tekst, bron, reden }, options) =>
      writeDuiding(
        {
          onderwerp,
          tekst: tekst.trim(),
          bron: bron.trim() || null,
          reden: now ? reden.trim() : null,
          gezien: now?.volgnummer ?? 0,
        },
        options,
      ),
    wrongIn: ({ tekst, reden }) => ({
      ...(!tekst.trim() && { tekst: words.need.tekst }),
      ...(now && !reden.trim() && { reden: words.need.reden }),
    }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={words.heading}
      lead={words.lead}
      sendLabel={words.send}
      subject={words.subject}
      {...dialog}
      onClose={onClose}
    >
      <TextArea {...field("tekst", words.tekst)} rows={6} />
      <TextField {...field("bron", words.bron)} optional />
      {now && <TextField {...field("reden", words.reden)} />}
    </FormDialog>
  );
}
