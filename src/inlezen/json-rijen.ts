import { leesObject, type Rijtekst } from "./json-object.ts";
import { onleesbaar } from "./onleesbaar.ts";

const MAX_LAGEN = 64;
const MAX_RIJ = 16 * 1024 * 1024;
const MAX_OMSLAG = 1024 * 1024;

/**
 * The rows of a JSON file, one by one: of a list, of the one list in an object, or object after object. What stands between
 * the rows is checked here, what stands in a row by who reads it.
 * @param isRegels an object on each line, whatever is in it
 */
export async function* leesJsonRijen(
  stukken: AsyncIterable<string>,
  isRegels: boolean,
): AsyncGenerator<Rijtekst> {
  const splitser = new Splitser(isRegels);
  for await (const stuk of stukken) {
    splitser.lees(stuk);
    yield* splitser.neem();
  }
  splitser.einde();
}

const [QUOTE, BACKSLASH, COMMA, NEWLINE] = [34, 92, 44, 10];
const OPENS = new Set([91, 123]);
const CLOSES = new Set([93, 125]);
const LIST = 91;
const LIST_END = 93;
const SPACE = new Set([32, 10, 13, 9]);

/** Follows brackets and quotes only, so that a row is a text before it is anything else. */
class Splitser {
  readonly #isRegels: boolean;
  #rijen: Rijtekst[] = [];
  #nummer = 0;
  #regel = 1;
  #beginregel = 1;
  #diepte = 0;
  /** How many brackets stand around a row: 0 where it stands by itself. */
  #rijdiepte = 0;
  #inTekst = false;
  #isOntsnapt = false;
  /** What there is of the row, or of what stands around the rows, before this piece. */
  #tekst = "";
  #omslag = "";
  #heeftLijst = false;
  #isKlaar = false;

  constructor(isRegels: boolean) {
    this.#isRegels = isRegels;
  }

  neem(): Rijtekst[] {
    const rijen = this.#rijen;
    this.#rijen = [];
    return rijen;
  }

  lees(stuk: string): void {
    let begin = 0;
    for (let at = 0; at < stuk.length; at += 1) {
      const code = stuk.charCodeAt(at);
      if (code === NEWLINE) this.#regel += 1;
      if (this.#inTekst) this.#inString(code);
      else if (code === QUOTE && this.#diepte > 0) this.#inTekst = true;
      else if (OPENS.has(code)) begin = this.#open(code, stuk, begin, at);
      else if (CLOSES.has(code)) begin = this.#sluit(code, stuk, begin, at);
      else if (code === COMMA && this.#isTussenRijen()) begin = this.#rij(stuk, begin, at, false);
      else if (this.#diepte === 0 && !SPACE.has(code)) throw this.#fout(this.#los());
    }
    this.#tekst += stuk.slice(begin);
    if (this.#tekst.length > MAX_RIJ)
      throw this.#fout("de rij is groter dan 16 MB, of een tekst is niet afgesloten.");
  }

  einde(): void {
    if (this.#inTekst) throw this.#fout("een tekst is niet afgesloten.");
    if (this.#diepte > 0) throw this.#fout("het bestand houdt hier op. Misschien is het niet compleet.");
    if (this.#nummer === 0)
      throw onleesbaar("leeg", "Er staan geen rijen in dit bestand.", "Kies een bestand met inhoud.");
  }

  #inString(code: number): void {
    if (this.#isOntsnapt) this.#isOntsnapt = false;
    else if (code === BACKSLASH) this.#isOntsnapt = true;
    else if (code === QUOTE) this.#inTekst = false;
  }

  #isTussenRijen(): boolean {
    return this.#rijdiepte > 0 && this.#diepte === this.#rijdiepte;
  }

  #open(code: number, stuk: string, begin: number, at: number): number {
    const isEersteLijst = this.#nummer === 0 && !this.#isRegels && code === LIST;
    if (this.#diepte === 0 && this.#isKlaar) throw this.#fout(this.#los());
    if (this.#diepte === 0 && code === LIST && !isEersteLijst) throw this.#fout(this.#los());
    if (this.#diepte === 1 && code === LIST && this.#heeftLijst)
      throw this.#fout("er staat meer dan één lijst in dit bestand. Bewaar elke lijst apart.");
    this.#diepte += 1;
    if (this.#diepte > MAX_LAGEN) throw this.#fout(`er staan meer dan ${MAX_LAGEN} lagen in elkaar.`);
    const isRijenlijst = this.#rijdiepte === 0 && isEersteLijst && this.#diepte <= 2;
    if (!isRijenlijst) {
      if (this.#diepte > 1) return begin;
      this.#beginregel = this.#regel;
      this.#tekst = "";
      return at;
    }
    this.#rijdiepte = this.#diepte;
    this.#heeftLijst = true;
    this.#omslag = this.#diepte === 2 ? this.#tekst + stuk.slice(begin, at + 1) : "";
    return this.#nieuweRij(at);
  }

  #sluit(code: number, stuk: string, begin: number, at: number): number {
    if (this.#diepte === 0) throw this.#fout(this.#los());
    if (this.#isTussenRijen()) {
      if (code !== LIST_END) throw this.#fout("hier hoort een ].");
      this.#rij(stuk, begin, at, true);
      this.#rijdiepte = 0;
      this.#diepte -= 1;
      this.#isKlaar = this.#diepte === 0;
      this.#tekst = "";
      return this.#isKlaar ? at + 1 : at;
    }
    this.#diepte -= 1;
    if (this.#diepte > 0) return begin;
    if (!this.#heeftLijst) return this.#rij(stuk, begin, at + 1, false) - 1;
    this.#controleerOmslag(this.#omslag + this.#tekst + stuk.slice(begin, at + 1));
    this.#isKlaar = true;
    this.#tekst = "";
    return at + 1;
  }

  /** @returns where the next one begins */
  #rij(stuk: string, begin: number, at: number, isLaatste: boolean): number {
    const tekst = this.#tekst + stuk.slice(begin, at);
    const isLeeg = tekst.trim() === "";
    if (isLeeg && !(isLaatste && this.#nummer === 0)) throw this.#fout("er staat een komma te veel.");
    if (!isLeeg) {
      this.#nummer += 1;
      this.#rijen.push({ nummer: this.#nummer, regel: this.#beginregel, tekst });
    }
    return this.#nieuweRij(at);
  }

  #nieuweRij(at: number): number {
    this.#tekst = "";
    this.#beginregel = this.#regel;
    return at + 1;
  }

  #controleerOmslag(tekst: string): void {
    if (tekst.length > MAX_OMSLAG) throw this.#fout("er staat te veel om de lijst heen.");
    leesObject({ nummer: 0, regel: 1, tekst });
  }

  #los(): string {
    if (this.#isKlaar) return "na het einde staat nog iets.";
    return this.#nummer > 0 ? "tussen de rijen staat iets dat er niet hoort." : "dit is geen JSON.";
  }

  #fout(reden: string): Error {
    const where = this.#diepte > 0 ? `Rij ${this.#nummer + 1}, regel ${this.#regel}` : `Regel ${this.#regel}`;
    return onleesbaar("json", `${where}: ${reden}`, "", { rij: this.#nummer + 1, regel: this.#regel });
  }
}
