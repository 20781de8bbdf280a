import { useState } from "react";
import type { Werkafspraak } from "../../../modules/werkafspraken/werkafspraak.ts";
import { Alert, Button, Row, Section, Stack, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text as work } from "../werk/werk.text.ts";
import { AfspraakBadge, AfspraakFacts } from "./AfspraakFacts.tsx";
import { AkkoordDialog, openKanten } from "./AkkoordDialog.tsx";
import { AsDocument } from "./AsDocument.tsx";
import { text } from "./werkafspraken.text.ts";

type AfspraakCardProps = {
  afspraak: Werkafspraak;
  primary: boolean;
  /** Whether who looks may write down a yes here. */
  mayChange: boolean;
};

/** One agreement in full, with the yes that is still missing. */
export function AfspraakCard({ afspraak, primary, mayChange }: AfspraakCardProps) {
  const { gebruiker } = useSession();
  const [isAsked, setAsked] = useState(false);
  const [after, setAfter] = useState<Werkafspraak | null>(null);
  const isWerkgever = gebruiker.rollen.includes("werkgever");
  const open = openKanten(afspraak);
  const canSay =
    mayChange &&
    afspraak.stand === "wacht op ja" &&
    (isWerkgever ? open.includes("werkgever") : open.length > 0);
  const what = work.werkvormen[afspraak.werkvorm];
  return (
    <Section
      heading={text.cardHeading(what, afspraak.met, afspraak.nummer)}
      action={
        canSay && (
          <Button
            kind={primary ? "primary" : "secondary"}
            label={isWerkgever ? text.sayYesFor(what.toLowerCase()) : text.recordFor(afspraak.met)}
            onPress={() => setAsked(true)}
          >
            {isWerkgever ? text.sayYes : text.record}
          </Button>
        )
      }
    >
      <Stack>
        <Row>
          <AfspraakBadge stand={afspraak.stand} />
          {afspraak.plek.naam && <Text soft>{afspraak.plek.naam}</Text>}
        </Row>
        {after && <Alert kind="ok" heading={after.akkoorden.length === 2 ? text.holds : text.saved} focus />}
        <AfspraakFacts afspraak={afspraak} />
        <AsDocument afspraak={afspraak} what={what} />
      </Stack>
      {isAsked && (
        <AkkoordDialog
          afspraak={afspraak}
          onClose={() => setAsked(false)}
          onDone={(said) => {
            setAsked(false);
            setAfter(said);
          }}
        />
      )}
    </Section>
  );
}
