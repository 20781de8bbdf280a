import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { keep } from "../../csv.ts";
import { longDate } from "../../format.ts";
import {
  Button,
  GroupHead,
  List,
  Paragraph,
  PlaceCard,
  PlaceList,
  Sheet,
  StatusBadge,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { type Praktijkverklaring, verklaringAsPdf } from "./certificaten.queries.ts";
import { text as words } from "./certificaten.text.ts";
import { MeenemenDialog, TrekInDialog } from "./VerklaringDialogs.tsx";
import { text } from "./Verklaringen.text.ts";

/** What someone got, to print, to show and to take along. */
export const Verklaringen = ({ rijen }: { rijen: readonly Praktijkverklaring[] }) => (
  <Sheet full>
    <GroupHead heading={text.heading} first />
    <PlaceList>
      {rijen.map((verklaring) => (
        <Verklaring key={verklaring.id} verklaring={verklaring} />
      ))}
    </PlaceList>
  </Sheet>
);

function Verklaring({ verklaring }: { verklaring: Praktijkverklaring }) {
  const { nummer, leerbedrijf, uitgegevenOp, taken, intrekking } = verklaring;
  const [isOpen, setOpen] = useState<"mee" | "intrekken" | null>(null);
  return (
    <PlaceCard
      heading={text.kop(nummer)}
      description={text.gegeven(leerbedrijf, longDate(uitgegevenOp))}
      badge={
        intrekking ? (
          <StatusBadge kind="error">{text.ingetrokken}</StatusBadge>
        ) : (
          <StatusBadge kind="ok">{text.geldig}</StatusBadge>
        )
      }
      actions={<Actions verklaring={verklaring} onOpen={setOpen} />}
    >
      <List>
        {taken.map(({ naam, niveau }) => (
          <span key={naam}>{text.taak(naam, words.niveaus[niveau])}</span>
        ))}
      </List>
      {intrekking && (
        <Paragraph soft small>
          {text.waarom(longDate(intrekking.datum), intrekking.doorNaam, intrekking.reden)}
        </Paragraph>
      )}
      {isOpen === "mee" && <MeenemenDialog verklaring={verklaring} onClose={() => setOpen(null)} />}
      {isOpen === "intrekken" && <TrekInDialog verklaring={verklaring} onClose={() => setOpen(null)} />}
    </PlaceCard>
  );
}

type ActionsProps = { verklaring: Praktijkverklaring; onOpen: (what: "mee" | "intrekken") => void };

function Actions({ verklaring: { id, nummer, intrekking }, onOpen }: ActionsProps) {
  const { gebruiker } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Error | null>(null);
  const print = async () => {
    setBusy(true);
    setProblem(null);
    try {
      keep(`${text.bestand(nummer)}.pdf`, await verklaringAsPdf(id));
    } catch (error) {
      setProblem(error as Error);
    }
    setBusy(false);
  };
  const mayWithdraw = scopesOf(gebruiker, "change", "certificaat").length > 0 && intrekking === null;
  return (
    <>
      <Button
        kind="secondary"
        dense
        icon="download"
        label={text.over(text.pdf, nummer)}
        busy={busy}
        onPress={() => void print()}
      >
        {text.pdf}
      </Button>
      <Button dense label={text.over(text.meenemen, nummer)} onPress={() => onOpen("mee")}>
        {text.meenemen}
      </Button>
      {mayWithdraw && (
        <Button
          kind="subtle"
          dense
          label={text.over(text.intrekken, nummer)}
          onPress={() => onOpen("intrekken")}
        >
          {text.intrekken}
        </Button>
      )}
      <ProblemAlert problem={problem} />
    </>
  );
}
