import type { Static, TObject, TSchema } from "typebox";
import type { IsoDate } from "#core/dates";
import type { Action, Query } from "../modules/door.ts";
import type { Dataklasse, Use } from "../modules/toegang/matrix.ts";
import type { Views } from "./render.tsx";
import type { Taal } from "./talen.ts";
import type { Vertaler } from "./vertaler.ts";
import type { Plaats } from "./views/Pagina.tsx";

/** What a page needs to say something: who reads, in which language, and where. */
export type Bezoek = { readonly taal: Taal; readonly t: Vertaler; readonly plaats: Plaats };

/** As a form was filled in. A field that stands in it more than once has all its values. */
export type Velden = Readonly<Record<string, string>>;

/** A visit of someone who is signed in: an inwoner, or who may act for one. */
export type MijnBezoek = Bezoek & {
  readonly inwonerId: string;
  readonly vandaag: IsoDate;
  /** The one it is about reads it himself; otherwise somebody does for him. */
  readonly isZelf: boolean;
  /** Whether a part is for this reader: what is not, is not asked. */
  readonly mag: (use: Use, dataklasse: Dataklasse) => boolean;
  /** What stands behind the question mark of the address. */
  readonly zoek: URLSearchParams;
  /** The named parts of the path. */
  readonly delen: Readonly<Record<string, string>>;
  /** More than one value of the same field of the form that was sent. */
  readonly alle: (veld: string) => readonly string[];
  readonly ask: <In extends TObject, Out extends TSchema>(
    query: Query<In, Out>,
    parameters: unknown,
  ) => Promise<Static<Out>>;
  /** @param versie the version that stood in the form, where the change needs one */
  readonly perform: <In extends TObject, Out extends TSchema>(
    action: Action<In, Out>,
    body: unknown,
    versie?: number,
  ) => Promise<Static<Out>>;
};

/** What a page answers: something to read, where to go on, or a document to keep or to print. */
export type Uitkomst =
  | Tonen
  | { readonly naar: string }
  | { readonly pdf: Buffer; readonly naam: string }
  | Bestand;

/** A file to keep, under its name. */
export type Bestand = { readonly bestand: Buffer; readonly type: string; readonly naam: string };

export type Tonen = {
  [Naam in keyof Views]: {
    readonly view: Naam;
    /** All that the view says, without what every page knows. */
    readonly rest: Omit<Views[Naam], "t" | "plaats">;
    /** In the tab of the browser. */
    readonly titel: string;
    readonly status?: number;
  };
}[keyof Views];

/** A page of who is signed in. `pad` is Fastify's: `/mijn/werk/:id`. */
export type MijnPagina = {
  readonly pad: `/mijn${string}`;
  readonly lees: (bezoek: MijnBezoek) => Promise<Uitkomst>;
  /** What its form does; without one it has no form. It ends by going on, so that loading again does nothing twice. */
  readonly doe?: (bezoek: MijnBezoek, velden: Velden) => Promise<Uitkomst>;
};
