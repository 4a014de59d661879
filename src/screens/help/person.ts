/** The one person to call: kept on the device without a lock, as the screen says, so that it is there when Attune is locked. */
import { deviceSetting, setOnDevice } from "../../keeping/device.ts";
import { telOf } from "./lines.ts";

export type CalledPerson = { readonly name: string; readonly number: string };

/** The person that was chosen; null where there is none. */
export const keptPerson = (): CalledPerson | null => {
  const [number = "", name = ""] = (deviceSetting("person") ?? "").split("\n");
  return isNumber(number) ? { number, name: name || number } : null;
};
/** Keeps `person`; null takes it away. */
export const keepPerson = (person: CalledPerson | null): void =>
  setOnDevice("person", person === null ? "" : `${person.number.trim()}\n${person.name.trim()}`);

/** Whether a phone can call it: at least two digits, and nothing but digits, spaces and the marks of phone numbers. */
export const isNumber = (text: string): boolean =>
  /^\s*\+?[\d\s()*#./-]+$/.test(text) && telOf(text.trim()).replace(/\D/g, "").length >= 2;
