/** Offers to put the app on the home screen: by the browser's own question where it has one, otherwise by telling how. */
import { signal } from "@preact/signals";

type Question = Event & { prompt(): Promise<unknown> };

const question = signal<Question | null>(null);

/** Keeps the browser's question until somebody wants it. Called once, when the page starts. */
export const watchInstall = (): void => {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    question.value = event as Question;
  });
  addEventListener("appinstalled", () => {
    question.value = null;
  });
};

/** True where the app runs from the home screen already. */
export const isInstalled = (): boolean => matchMedia("(display-mode: standalone)").matches;
/** True on an iPhone or iPad, whose browser deletes what is not used, and never asks. (An iPad says that it is a Mac.) */
export const isApple = (): boolean =>
  /iPhone|iPad/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

/** What asks the person now; null where the browser has no question. */
export const install = (): (() => void) | null => {
  const asked = question.value;
  if (asked === null) return null;
  return () => {
    question.value = null;
    void asked.prompt();
  };
};
