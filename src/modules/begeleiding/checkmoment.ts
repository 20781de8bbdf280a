import { type Static, Type } from "typebox";
import { date, id, orNull } from "../fields.ts";

/** Months after the start at which everyone asks how it goes. */
export const CHECKMAANDEN = [1, 3, 6, 12, 24] as const;

/** What is asked at a check moment. Answers are facts of that day, never counted up for a person. */
export const CHECKVRAGEN = [
  { code: "past", vraag: "Past het werk bij wat de inwoner kan en wil?" },
  { code: "uren", vraag: "Zijn de uren goed?" },
  { code: "hulp", vraag: "Weet iedereen wie hij kan bellen?" },
  { code: "contract", vraag: "Is duidelijk wat er na dit contract gebeurt?" },
  { code: "verder", vraag: "Wil de inwoner iets nieuws leren of doen?" },
] as const;
export const ANTWOORDEN = ["ja", "nee", "weet niet"] as const;

export const Checkmoment = Type.Object({
  maand: Type.Integer({ description: "Maanden na de start" }),
  dag: date,
  gedaanOp: orNull(date),
  bezoekId: orNull(id),
});
export type Checkmoment = Static<typeof Checkmoment>;
