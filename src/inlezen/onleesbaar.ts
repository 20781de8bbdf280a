import { type About, Failure } from "#core/failure";

/** A file that cannot be read as a whole: what is wrong, and what its user can do. Nothing of it was used. */
export const onleesbaar = (code: string, wat: string, doe = "", about: About = {}): Failure =>
  new Failure("invalid", `bestand.${code}`, doe ? `${wat} ${doe}` : wat, about);

/** What a message shows of a text of the file. */
export const getoond = (text: string): string => {
  const plain = text.replace(/[\p{C}\s]+/gu, " ").trim();
  return plain.length > 40 ? `${plain.slice(0, 40).toWellFormed()}…` : plain;
};
