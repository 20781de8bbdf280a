import { useQuery } from "@tanstack/react-query";
import { Button, Opportunity, SheetPart } from "../nlds/index.ts";
import { text } from "./MatchVerkennerPage.text.ts";
import { Cost, OtherOpeners } from "./match/Openers.tsx";
import { matchQuery, type Plekmatches } from "./match/match.queries.ts";

type WatAls = Plekmatches["watAls"];

/** The one change that opens most plekken; while trying something out, what it opens and the way back. */
export function Chance({
  inwonerId,
  now,
  watAls,
  onTry,
  onBack,
}: {
  inwonerId: string;
  now: Plekmatches;
  watAls: WatAls;
  onTry: (tryOut: { watAls: WatAls }) => void;
  onBack: () => void;
}) {
  const [best, ...others] = now.openers;
  if (Object.keys(watAls).length > 0)
    return <Tried inwonerId={inwonerId} watAls={watAls} perPagina={now.perPagina} onBack={onBack} />;
  if (!best) return null;
  return (
    <>
      <Opportunity
        number={best.aantal}
        heading={best.aantal === 1 ? text.oneMore(best.aanpassing) : text.more(best.aanpassing)}
        action={<Button onPress={() => onTry({ watAls: best.watAls })}>{text.see(best.aantal)}</Button>}
      >
        {text.opens} <Cost opener={best} />
      </Opportunity>
      {others.length > 0 && (
        <SheetPart>
          <OtherOpeners openers={others} onTry={onTry} />
        </SheetPart>
      )}
    </>
  );
}

function Tried({
  inwonerId,
  watAls,
  perPagina,
  onBack,
}: {
  inwonerId: string;
  watAls: WatAls;
  perPagina: number;
  onBack: () => void;
}) {
  const { data } = useQuery(matchQuery(inwonerId, { groep: "nu", watAls, pagina: 1, perPagina }));
  const total = data?.aantallen.nu ?? 0;
  return (
    <Opportunity
      number={total}
      heading={text.tried(total)}
      action={<Button onPress={onBack}>{text.backToNow}</Button>}
    >
      {text.triedText}
    </Opportunity>
  );
}
