/** What of a recording a format cannot carry, as notes; each format says which of these are its limits. */
import type { Event, Recording } from "../recording.ts";
import type { Note } from "./format.ts";

/** What a format does carry, where formats differ. `events` says which events it takes. */
export type Carries = {
  readonly events: (event: Event) => boolean;
  readonly act: (event: Event) => boolean;
  readonly note: (event: Event) => boolean;
  readonly length: boolean;
  readonly start: boolean;
  /** Whether it can say what was coded, where that is not the whole. */
  readonly coded: boolean;
};

/** True for what can be heard. */
export const isSound = (event: Event): boolean => event.channel === "voice" || event.channel === "cry";

/** The events that go into the file, and a note for each thing that does not. */
export const carried = (recording: Recording, carries: Carries): { events: Event[]; said: Note[] } => {
  const events = recording.events.filter(carries.events);
  const said: Note[] = [];
  const say = (kind: Note["kind"], count: number): void => {
    if (count > 0) said.push({ kind, with: { count } });
  };
  say("lost-channel", recording.events.length - events.length);
  say("lost-act", events.filter((event) => event.act !== null && !carries.act(event)).length);
  say("lost-note", events.filter((event) => event.note !== null && !carries.note(event)).length);
  say("lost-sure", events.filter((event) => event.sure !== null).length);
  const end = events.reduce((last, event) => Math.max(last, event.to), 0);
  if (!carries.length && end !== recording.length) said.push({ kind: "lost-length" });
  if (!carries.start && recording.startedAt !== null) said.push({ kind: "lost-start" });
  if (!carries.coded && recording.coded) said.push({ kind: "lost-coded" });
  return { events, said };
};
