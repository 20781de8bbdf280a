import { spawn } from "node:child_process";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";

/** One mail as it leaves: nothing in it is about whom it is for, but the address. */
export type Post = {
  /** The same for every try, so that a mail that goes out twice is known as the same. */
  readonly kenmerk: string;
  readonly van: string;
  readonly aan: string;
  readonly taal: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly moment: Date;
};

/** How mail leaves this service. Throws an error with a `code` where it did not. */
export type Verzender = (post: Post) => Promise<void>;

/** Puts each mail as a file in a folder, for a demo and for who has a program of his own that picks them up. */
export const maildir =
  (folder: string): Verzender =>
  async (post) => {
    const name = `${post.kenmerk}.eml`;
    await mkdir(path.join(folder, "tmp"), { recursive: true, mode: 0o700 });
    await mkdir(path.join(folder, "new"), { recursive: true, mode: 0o700 });
    await writeFile(path.join(folder, "tmp", name), inFull(post), { mode: 0o600 });
    await rename(path.join(folder, "tmp", name), path.join(folder, "new", name));
  };

const LONGEST_MS = 30_000;

/** Hands each mail to the mail program of the computer (`sendmail` of Postfix, Exim or msmtp), which speaks SMTP. */
export const sendmail =
  (program: string): Verzender =>
  (post) =>
    new Promise((resolve, reject) => {
      const child = spawn(program, ["-i", "-f", post.van, "--", post.aan], {
        stdio: ["pipe", "ignore", "ignore"],
        timeout: LONGEST_MS,
      });
      child.on("error", (error: NodeJS.ErrnoException) => reject(mailError(error.code ?? "spawn")));
      child.on("close", (code) => (code === 0 ? resolve() : reject(mailError(`exit ${code ?? "signal"}`))));
      child.stdin.on("error", () => {}); // the program is gone: `close` says so
      child.stdin.end(inFull(post));
    });

const mailError = (code: string) => Object.assign(new Error("mail was not taken"), { code });

/** RFC 5322, with the words in base64 so that every language passes every server. */
export function inFull({ kenmerk, van, aan, taal, onderwerp, tekst, moment }: Post): string {
  const domain = van.split("@").at(-1) ?? "localhost";
  const headers = [
    `From: Meedoen <${van}>`,
    `To: <${aan}>`,
    `Subject: ${encodedWords(onderwerp)}`,
    `Date: ${moment.toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${kenmerk}@${domain}>`,
    "Auto-Submitted: auto-generated",
    "MIME-Version: 1.0",
    `Content-Language: ${taal}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
  ];
  const body = Buffer.from(tekst.replaceAll("\n", "\r\n"), "utf8").toString("base64");
  return `${headers.join("\r\n")}\r\n\r\n${body.replaceAll(/.{76}/g, "$&\r\n")}\r\n`;
}

/** RFC 2047: pieces of at most 45 bytes, none of which breaks a letter. */
function encodedWords(text: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of text) {
    if (Buffer.byteLength(piece + letter) > 45) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece]
    .map((part) => `=?utf-8?B?${Buffer.from(part).toString("base64")}?=`)
    .join("\r\n ");
}
