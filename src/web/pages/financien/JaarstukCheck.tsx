import { euros } from "../../format.ts";
import {
  Alert,
  Button,
  type Column,
  GroupHead,
  Paragraph,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSubmit } from "../../submit.ts";
import { text } from "../InlezenPage.text.ts";
import { useRenewMoney } from "./FinancienLinks.tsx";
import { importStuk, type Jaarstukvergelijking } from "./financien.queries.ts";

type Body = Omit<Parameters<typeof importStuk>[0], "inhoud">;
type Gelezen = { readonly jaren: readonly number[]; readonly gecontroleerd: number };
type Props = {
  readonly body: Body;
  readonly found: Jaarstukvergelijking;
  readonly onDone: (gelezen: Gelezen) => void;
};
const words = text.found;

/** What reading the file in would do: mistakes with their place, or totals, the check on them and what differs. */
export function JaarstukCheck({ body, found, onDone }: Props) {
  const { fouten, jaren, verschillen, gelijk, regels, inhoud, kenmerk } = found;
  const renew = useRenewMoney();
  const { submit, busy, problem } = useSubmit<object, Gelezen>(
    (_values, options) => importStuk({ ...body, inhoud, kenmerk }, options),
    ({ data }) => {
      onDone(data);
      void renew();
    },
  );
  if (fouten.length > 0) return <Mistakes fouten={fouten} />;
  const wrong = found.controles.filter(({ verschilInCenten }) => verschilInCenten !== 0);
  const again = jaren.some(({ staatEr }) => staatEr);
  return (
    <>
      <Alert
        kind={wrong.length > 0 ? "error" : "info"}
        heading={wrong.length > 0 ? words.wrong(wrong.length) : words.good(regels, jaren.length)}
        focus
      >
        {wrong.length > 0
          ? words.wrongText
          : again
            ? words.again(verschillen.length, gelijk)
            : words.goodText}
      </Alert>
      <Sheet full>
        <GroupHead heading={words.jaren} first />
        <Table
          stacked
          caption={words.jaren}
          captionHidden
          rows={jaren}
          rowKey={({ jaar }) => String(jaar)}
          columns={YEARS}
        />
      </Sheet>
      <Sheet full>
        <GroupHead heading={words.controles} first />
        <Table
          stacked
          caption={words.controles}
          captionHidden
          rows={found.controles}
          rowKey={({ jaar, blok }) => `${jaar} ${blok}`}
          columns={CHECKS}
        />
      </Sheet>
      {verschillen.length > 0 && (
        <Sheet full>
          <GroupHead heading={words.verschillen} first />
          <Table
            stacked
            caption={words.verschillen}
            captionHidden
            rows={verschillen}
            rowKey={({ jaar, stroom, post, soort }) => [jaar, stroom, post, soort].join("/")}
            columns={DIFFERENCES}
          />
        </Sheet>
      )}
      {wrong.length === 0 && (
        <Stack>
          <ProblemAlert problem={problem} />
          <Paragraph>{words.stays}</Paragraph>
          <div>
            <Button kind="primary" busy={busy} busyText={text.busy} onPress={() => submit({})}>
              {text.send}
            </Button>
          </div>
        </Stack>
      )}
    </>
  );
}

const Mistakes = ({ fouten }: Pick<Jaarstukvergelijking, "fouten">) => (
  <>
    <Alert kind="error" heading={words.mistakes(fouten.length)} focus>
      {words.mistakesText}
    </Alert>
    <Sheet full>
      <GroupHead heading={words.places} first />
      <Table
        stacked
        caption={words.places}
        captionHidden
        rows={fouten}
        rowKey={({ plaats, wat }) => `${plaats} ${wat}`}
        columns={[
          { id: "plaats", header: words.place, rowHeader: true, cell: ({ plaats }) => plaats },
          { id: "wat", header: words.what, cell: ({ wat }) => wat },
        ]}
      />
      <SheetPart>
        <Paragraph small soft>
          {words.placesNote}
        </Paragraph>
      </SheetPart>
    </Sheet>
  </>
);

const amount = (value: number | null) => (value === null ? words.nothing : euros(value));

const YEARS: readonly Column<Jaarstukvergelijking["jaren"][number]>[] = [
  { id: "jaar", header: words.jaar, rowHeader: true, cell: ({ jaar }) => jaar },
  { id: "regels", header: words.regels, numeric: true, cell: ({ regels }) => regels },
  { id: "lasten", header: words.lasten, numeric: true, cell: ({ lastenInCenten }) => euros(lastenInCenten) },
  { id: "baten", header: words.baten, numeric: true, cell: ({ batenInCenten }) => euros(batenInCenten) },
  {
    id: "resultaat",
    header: words.resultaat,
    numeric: true,
    strong: true,
    cell: ({ resultaatInCenten }) => euros(resultaatInCenten),
  },
  { id: "staat", header: words.nu, cell: ({ staatEr }) => (staatEr ? words.known : words.unknown) },
];

const CHECKS: readonly Column<Jaarstukvergelijking["controles"][number]>[] = [
  { id: "blok", header: words.blok, rowHeader: true, cell: ({ jaar, blok }) => `${jaar}, ${blok}` },
  {
    id: "berekend",
    header: words.berekend,
    numeric: true,
    cell: ({ berekendInCenten }) => euros(berekendInCenten),
  },
  {
    id: "gedrukt",
    header: words.gedrukt,
    numeric: true,
    cell: ({ gepubliceerdInCenten }) => euros(gepubliceerdInCenten),
  },
  {
    id: "klopt",
    header: words.klopt,
    cell: ({ verschilInCenten }) =>
      verschilInCenten === 0 ? (
        <StatusBadge kind="ok">{words.ja}</StatusBadge>
      ) : (
        <StatusBadge kind="warning">{words.scheelt(euros(verschilInCenten))}</StatusBadge>
      ),
  },
];

const DIFFERENCES: readonly Column<Jaarstukvergelijking["verschillen"][number]>[] = [
  { id: "post", header: words.post, rowHeader: true, cell: ({ post }) => post },
  { id: "waar", header: words.waar, cell: ({ jaar, stroom, soort }) => words.where(jaar, stroom, soort) },
  { id: "was", header: words.was, numeric: true, cell: ({ wasInCenten }) => amount(wasInCenten) },
  {
    id: "wordt",
    header: words.wordt,
    numeric: true,
    strong: true,
    cell: ({ wordtInCenten }) => amount(wordtInCenten),
  },
];
