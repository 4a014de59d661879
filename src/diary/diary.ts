/**
 * The diary's door: how entries are made. Storage adds who wrote them and their clock (`keeping/entries.ts`); time, zone
 * and ids come in.
 */
import type { Entry, WrittenEntry } from "./entry.ts";
import type { Body, Kind } from "./kinds.ts";
import { type When, whenAt } from "./when.ts";

export type { Entry, WrittenEntry } from "./entry.ts";
export type { Body, Kind } from "./kinds.ts";
export type { When } from "./when.ts";

/** Where and when somebody writes: milliseconds since 1970, their IANA zone, and a source of ids. */
export type Desk = { readonly now: number; readonly zone: string; readonly newId: () => string };

/** What may be said of a new entry: `at` is now where it is not given, `thing` is new. */
export type About = { readonly children?: readonly string[]; readonly at?: When; readonly thing?: string };

/** A first entry of a thing. */
export const write = <K extends Kind>(desk: Desk, kind: K, body: Body<K>, about: About = {}): WrittenEntry =>
  ({
    format: "attune.entry/1",
    id: desk.newId(),
    thing: about.thing ?? desk.newId(),
    kind,
    children: about.children ?? [],
    at: about.at ?? whenAt(desk.now, desk.zone),
    logged: new Date(desk.now).toISOString(),
    body,
  }) as WrittenEntry;

/** What of an entry is to be another. */
export type Change<K extends Kind> = {
  readonly body?: Body<K> | null;
  readonly at?: When;
  readonly children?: readonly string[];
};

/** `entry` with another body, time or children: a new entry of the same thing. */
export const change = <K extends Kind>(desk: Desk, entry: Entry<K> | WrittenEntry<K>, to: Change<K>): WrittenEntry =>
  ({
    format: "attune.entry/1",
    id: desk.newId(),
    thing: entry.thing,
    kind: entry.kind,
    children: to.children ?? entry.children,
    at: to.at ?? entry.at,
    logged: new Date(desk.now).toISOString(),
    body: to.body === undefined ? entry.body : to.body,
  }) as WrittenEntry;

/** Deletes a thing: its history stays for as long as it can be brought back. */
export const remove = <K extends Kind>(desk: Desk, entry: Entry<K> | WrittenEntry<K>): WrittenEntry =>
  change(desk, entry, { body: null });
