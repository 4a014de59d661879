/**
 * Reads a page aloud with a voice of the device. Voices that speak on a server (`localService` false) are left out: the
 * text would leave the device. Web Speech API, paragraph by paragraph, so that a long page does not stop by itself.
 */

/** The voices that come from the device and speak `locale`, the same country first. Waits for a browser that lists them late. */
const voiceFor = async (locale: string): Promise<SpeechSynthesisVoice | null> => {
  const own = (): SpeechSynthesisVoice[] => speechSynthesis.getVoices().filter((voice) => voice.localService);
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise<void>((done) => {
      speechSynthesis.addEventListener("voiceschanged", () => done(), { once: true });
      setTimeout(done, 1000);
    });
  }
  const [language = "en"] = locale.split("-");
  const fit = own().filter((voice) => voice.lang.toLowerCase().startsWith(language));
  return fit.find((voice) => voice.lang.replace("_", "-") === locale) ?? fit[0] ?? null;
};

export type Reader = {
  /** Reads `parts` one after the other. Resolves false where there is no voice of the device. */
  read(parts: readonly HTMLElement[], locale: string, ended: () => void): Promise<boolean>;
  stop(): void;
};

/** A reader aloud; the part that is read bears the class `spoken`. */
export const readerAloud = (): Reader => {
  let now: HTMLElement | null = null;
  let run = 0;
  const mark = (part: HTMLElement | null): void => {
    now?.classList.remove("spoken");
    now = part;
    part?.classList.add("spoken");
    part?.scrollIntoView({ block: "nearest" });
  };
  const stop = (): void => {
    run += 1;
    mark(null);
    if ("speechSynthesis" in window) speechSynthesis.cancel();
  };
  return {
    stop,
    read: async (parts, locale, ended) => {
      if (!("speechSynthesis" in window)) return false;
      stop();
      const mine = run;
      const voice = await voiceFor(locale);
      if (voice === null) return false;
      const next = (n: number): void => {
        if (mine !== run) return;
        const part = parts[n];
        if (part === undefined) {
          mark(null);
          return ended();
        }
        mark(part);
        const said = new SpeechSynthesisUtterance(part.textContent ?? "");
        said.voice = voice;
        said.lang = voice.lang;
        said.rate = 0.95;
        said.addEventListener("end", () => next(n + 1));
        said.addEventListener("error", () => mine === run && (mark(null), ended()));
        speechSynthesis.speak(said);
      };
      next(0);
      return true;
    },
  };
};
