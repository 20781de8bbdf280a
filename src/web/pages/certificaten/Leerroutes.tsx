import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { shortDate } from "../../format.ts";
import {
  Alert,
  Button,
  GroupHead,
  NextStep,
  Paragraph,
  PlaceList,
  Quote,
  Sheet,
  SheetPart,
  Stack,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { BeoordeelDialog } from "./BeoordeelDialog.tsx";
import {
  giveVerklaring,
  type Leerdoel,
  type Leerroute,
  type Praktijkverklaring,
} from "./certificaten.queries.ts";
import { LeerdoelCard } from "./LeerdoelCard.tsx";
import { text } from "./Leerroutes.text.ts";
import { TerugkoppelingDialog } from "./TerugkoppelingDialog.tsx";
import { useRefresh } from "./refresh.ts";

type Props = { route: Leerroute; voornaam: string };

/** What someone learns at one leerbedrijf: task by task, and what can be done next. */
export function LeerrouteSheet({ route, voornaam }: Props) {
  const { gebruiker, vandaag } = useSession();
  const { leerbedrijf, leermeester, leermeesterFunctie, begonnenOp, afgeslotenOp, doelen } = route;
  const mayChange = scopesOf(gebruiker, "change", "praktijkleren").length > 0 && afgeslotenOp === null;
  const [assessing, setAssessing] = useState<Leerdoel | null>(null);
  const [done, setDone] = useState<string | null>(null);
  return (
    <Sheet full>
      <GroupHead heading={leerbedrijf} first>
        {text.bij(leermeester, leermeesterFunctie, shortDate(begonnenOp, vandaag))}
        {afgeslotenOp && ` ${text.afgesloten(shortDate(afgeslotenOp, vandaag))}.`}
      </GroupHead>
      <SheetPart>
        <Stack gap="loose">
          <Ready route={route} />
          {done && <Alert kind="ok" focus heading={text.gedaan(done)} />}
        </Stack>
      </SheetPart>
      <PlaceList>
        {doelen.map((doel) => (
          <LeerdoelCard
            key={doel.id}
            doel={doel}
            mayChange={mayChange}
            inwonerId={route.inwonerId}
            onAssess={() => setAssessing(doel)}
          />
        ))}
      </PlaceList>
      <SheetPart>
        {doelen.every(({ erkendDoor }) => erkendDoor === null) && (
          <Paragraph soft small>
            {text.nietErkend}
          </Paragraph>
        )}
        <Terugkoppeling route={route} voornaam={voornaam} mayChange={mayChange} />
      </SheetPart>
      {assessing && (
        <BeoordeelDialog
          route={route}
          doel={assessing}
          voornaam={voornaam}
          onClose={() => setAssessing(null)}
          onDone={({ naam }) => {
            setAssessing(null);
            setDone(naam);
          }}
        />
      )}
    </Sheet>
  );
}

/** Which tasks the verklaring would name now, and the button to give it. */
function Ready({ route }: { route: Leerroute }) {
  const { gebruiker } = useSession();
  const refresh = useRefresh(route.inwonerId);
  const { submit, busy, problem } = useSubmit<string, Praktijkverklaring>(
    (id, options) => giveVerklaring(id, options),
    refresh,
  );
  const erop = route.doelen.filter(({ stand }) => stand === "beoordeeld");
  const mayGive = scopesOf(gebruiker, "change", "certificaat").length > 0;
  if (!mayGive || route.afgeslotenOp !== null || erop.length === 0) return null;
  if (route.doelen.some(({ stand }) => stand === "wacht op tweede"))
    return (
      <Alert kind="info" heading={text.wachtKop}>
        {text.wacht}
      </Alert>
    );
  const rest = route.doelen.filter(({ stand }) => stand !== "beoordeeld");
  return (
    <NextStep
      label={text.klaarLabel}
      heading={text.klaarKop}
      actions={
        <Button kind="primary" busy={busy} onPress={() => submit(route.id)}>
          {text.geef}
        </Button>
      }
    >
      {text.klaar(namesOf(erop), namesOf(rest))}
      <ProblemAlert problem={problem} />
    </NextStep>
  );
}

function Terugkoppeling({ route, voornaam, mayChange }: Props & { mayChange: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const { terugkoppeling } = route;
  if (!terugkoppeling && !mayChange) return null;
  return (
    <Stack>
      {terugkoppeling && <Quote label={text.terugkoppeling(voornaam)}>{terugkoppeling}</Quote>}
      {mayChange && (
        <span>
          <Button kind="subtle" dense icon="message" onPress={() => setOpen(true)}>
            {terugkoppeling ? text.terugkoppelingWijzig : text.terugkoppelingDoor}
          </Button>
        </span>
      )}
      {isOpen && <TerugkoppelingDialog route={route} voornaam={voornaam} onClose={() => setOpen(false)} />}
    </Stack>
  );
}

const namesOf = (doelen: readonly Leerdoel[]) => doelen.map(({ naam }) => naam.toLowerCase()).join(", ");
