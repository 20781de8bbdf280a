type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService">;

/**
 * A voice of this device for a language, or none. Never a voice of a vendor elsewhere: what stands on these pages is about
 * someone (U-08).
 */
function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const wanted = lang.toLowerCase();
  const own = voices.filter(({ localService }) => localService);
  return (
    own.find((voice) => voice.lang.toLowerCase().replace("_", "-") === wanted) ??
    own.find((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === wanted)
  );
}

/** The button appears as soon as there is a voice, reads the page from its heading on, and stops when pressed again. */
export function readAloud(button: HTMLButtonElement, speech: SpeechSynthesis): void {
  const label = button.querySelector(".nl-button__label") ?? button;
  const start = label.textContent;
  const say = (text: string | null) => {
    label.textContent = text;
  };
  const show = () => {
    button.hidden = voiceFor(speech.getVoices(), document.documentElement.lang) === undefined;
  };
  show();
  speech.addEventListener("voiceschanged", show);
  button.addEventListener("click", () => {
    if (speech.speaking) return speech.cancel();
    const voice = voiceFor(speech.getVoices(), document.documentElement.lang);
    if (!voice) return;
    const lines = textsToRead(document.getElementById("inhoud") ?? document.body);
    for (const [at, line] of lines.entries()) {
      const part = new SpeechSynthesisUtterance(line);
      part.voice = voice;
      part.lang = voice.lang;
      if (at === lines.length - 1) part.addEventListener("end", () => say(start));
      part.addEventListener("error", () => say(start));
      speech.speak(part);
    }
    say(button.dataset["stop"] ?? start);
  });
  addEventListener("pagehide", () => speech.cancel());
}

/** What stands on the page, a line for each heading, paragraph, answer and item; what is hidden is not read. */
const textsToRead = (main: HTMLElement): string[] =>
  [...main.querySelectorAll<HTMLElement>("h1, h2, h3, p, label, legend, li, a.meedoen-tegel, dt, dd")]
    .filter((element) => element.offsetParent !== null && !element.closest("nav"))
    .filter((element) => !element.parentElement?.closest("p, label, legend, li, a"))
    .map((element) => element.innerText.replaceAll(/\s+/g, " ").trim())
    .filter(Boolean);
