import { Failure } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import type { MatchingUit, Matchschakelaar } from "./matchschakelaar.ts";

const LAATSTE = 20;
const WIE_VRAGEN =
  "Vraag de manager van uw team of de functionaris gegevensbescherming. Al het andere werk gaat gewoon door.";

type Schakeling = Awaited<ReturnType<typeof schakelingen>>[number];

export async function stand(context: Context): Promise<Matchschakelaar> {
  const rows = await schakelingen(context, LAATSTE);
  return {
    isAan: rows[0]?.isAan ?? true,
    uit: uitVan(rows[0]),
    geschiedenis: rows.map(({ isAan, reden, doorNaam, tijdstip }) => {
      return { isAan, reden, doorNaam, tijdstip: tijdstip.toISOString() };
    }),
  };
}

/** Null while matching is on. */
export const matchingUit = async (context: Context): Promise<MatchingUit | null> =>
  uitVan((await schakelingen(context, 1))[0]);

export async function checkMatchingAan(context: Context): Promise<void> {
  const uit = await matchingUit(context);
  if (uit)
    throw new Failure(
      "conflict",
      "matching.uit",
      `Matching staat uit. De reden is: ${uit.reden}. Er kan nu geen ronde starten. ${WIE_VRAGEN}`,
    );
}

/** Two at once: the second finds its number taken, and is told to look again. */
export async function insertSchakeling(context: Context, isAan: boolean, reden: string): Promise<void> {
  const { db, user, now } = context;
  const [laatste] = await schakelingen(context, 1);
  if ((laatste?.isAan ?? true) === isAan) throw alZo(isAan);
  const row = {
    regioId: user.regioId,
    nummer: (laatste?.nummer ?? 0) + 1,
    isAan,
    reden,
    doorGebruikerId: user.id,
    doorNaam: user.naam,
    tijdstip: now(),
  };
  await orFail(db.insertInto("matchschakelingen").values(row).execute(), "matchschakelingen_pkey", () =>
    alZo(isAan),
  );
}

const schakelingen = ({ db, user }: Context, hoeveel: number) =>
  db
    .selectFrom("matchschakelingen")
    .select(["nummer", "isAan", "reden", "doorNaam", "tijdstip"])
    .where("regioId", "=", user.regioId)
    .orderBy("nummer", "desc")
    .limit(hoeveel)
    .execute();

const uitVan = (laatste: Schakeling | undefined): MatchingUit | null =>
  !laatste || laatste.isAan
    ? null
    : {
        sinds: laatste.tijdstip.toISOString(),
        reden: laatste.reden,
        doorNaam: laatste.doorNaam,
        wieVragen: WIE_VRAGEN,
      };

const alZo = (isAan: boolean) =>
  new Failure(
    "conflict",
    "matchschakelaar.al-zo",
    `Matching staat al ${isAan ? "aan" : "uit"}. Bekijk wie dat deed, en waarom.`,
  );
