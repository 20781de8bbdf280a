import { longDate } from "../../format.ts";
import {
  DataBadge,
  GroupHead,
  PlaceCard,
  PlaceList,
  Provenance,
  Sheet,
  SheetPart,
  SummaryList,
} from "../../nlds/index.ts";
import { text } from "../CertificaatPage.text.ts";
import type { Uitslag } from "./certificaten.queries.ts";
import { text as words } from "./certificaten.text.ts";

/** Of a verklaring that holds: what was given, in the words that were signed. */
export function CertificaatUitslag({ verklaring }: { verklaring: NonNullable<Uitslag["verklaring"]> }) {
  const { naam, leerbedrijf, begonnenOp, uitgegevenOp, taken } = verklaring;
  return (
    <Sheet full>
      <GroupHead heading={text.taken} first />
      <SheetPart>
        <SummaryList
          facts={[
            { term: text.wie, value: naam },
            { term: text.waar, value: leerbedrijf },
            { term: text.wanneer, value: text.periode(longDate(begonnenOp), longDate(uitgegevenOp)) },
          ]}
        />
      </SheetPart>
      <PlaceList>
        {taken.map((taak) => (
          <PlaceCard
            key={taak.naam}
            heading={taak.naam}
            description={taak.laatZien}
            badge={<DataBadge>{words.niveaus[taak.niveau]}</DataBadge>}
          />
        ))}
      </PlaceList>
      <SheetPart>
        <Provenance>{text.papier}</Provenance>
      </SheetPart>
    </Sheet>
  );
}
