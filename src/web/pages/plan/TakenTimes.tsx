import { useQuery } from "@tanstack/react-query";
import type { IsoDate } from "#core/dates";
import { overlap } from "#core/periods";
import { vrijeMinuten } from "../../../modules/plannen/bezet.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { hoursInWords } from "../../format.ts";
import { Alert } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { bezetteTijdenQuery } from "../plannen.queries.ts";
import { text } from "./plan-margin.text.ts";

type Props = {
  inwonerId: string;
  urenPerWeek: number;
  startdatum: IsoDate;
  einddatum: IsoDate | null;
};

/** Where hours of work are agreed: at which times someone is taken then, and whether the hours still fit beside them. */
export function TakenTimes({ inwonerId, urenPerWeek, startdatum, einddatum }: Props) {
  const { gebruiker } = useSession();
  const seesPlan = scopesOf(gebruiker, "read", "plan").length > 0;
  const { data } = useQuery({ ...bezetteTijdenQuery(inwonerId), enabled: seesPlan });
  const period = { startdatum, einddatum };
  const running = (data?.rijen ?? []).filter(({ vanaf, tot }) =>
    overlap(period, { startdatum: vanaf, einddatum: tot }),
  );
  if (running.length === 0) return null;
  const free = vrijeMinuten(period, running) / 60;
  return (
    <Alert kind={free < urenPerWeek ? "warning" : "info"} heading={text.takenHeading}>
      {running.map(text.takenTime).join("; ")}.{" "}
      {free < urenPerWeek ? text.tooMany(hoursInWords(free)) : text.agreeTimes}
    </Alert>
  );
}
