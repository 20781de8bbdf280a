/** The laws that a source can name, as BWB identifiers of wetten.overheid.nl. */
const LAWS: Readonly<Record<string, string>> = { Pw: "BWBR0015703", WML: "BWBR0002638" };

const ARTICLE = /\b(Pw|WML) art\. (\d+[a-z]*)(?: lid (\d+[a-z]*))?/;

/** The article itself, for a source such as `Pw art. 10d lid 4`; nothing where the source names no article of a law. */
export function lawLink(bron: string): string | undefined {
  const [, law = "", article, paragraph] = ARTICLE.exec(bron) ?? [];
  const id = LAWS[law];
  if (!id) return undefined;
  const at = paragraph ? `&lid=${paragraph}` : "";
  return `https://wetten.overheid.nl/jci1.3:c:${id}&artikel=${article}${at}`;
}
