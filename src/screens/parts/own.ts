/**
 * What is the caregiver's alone, on a screen: the things of a kind, live, and one of them while it is written. What is typed is
 * put as it is typed, so that it lies behind its own lock from the first letter and no draft is wanted (keeping/ownkinds.ts).
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { done } from "../../ground/result.ts";
import type { OwnBody, OwnKind, OwnThing } from "../../keeping/ownkinds.ts";
import { reportFailure, useHome } from "./home.ts";
import { useKept } from "./kept.ts";

export type Owned<Kind extends OwnKind> = {
  /** `closed`: its lock is; `reading`: not known yet. */
  readonly state: "reading" | "closed" | "open";
  /** The earliest first; none until it is open. */
  readonly things: readonly OwnThing<Kind>[];
  /** Adds or changes one; whether it is kept. What goes wrong is said. */
  readonly put: (thing: OwnThing<Kind>) => Promise<boolean>;
  /** Removes one, and offers to bring it back under `text`. */
  readonly remove: (thing: OwnThing<Kind>, text: string) => Promise<boolean>;
};

const closed = { state: "closed", things: [] } as const;

/** The things of that kind; read again when they change, and when the lock opens or closes. */
export const useOwn = <Kind extends OwnKind>(kind: Kind): Owned<Kind> => {
  const home = useHome();
  const { store } = home;
  const found = useKept<Pick<Owned<Kind>, "state" | "things">>(
    async (kept) => {
      const all = await kept.own.all(kind);
      if (all.ok) return done({ state: "open", things: all.value });
      return all.problem.kind === "own-locked" ? done(closed) : all;
    },
    [kind],
    closed,
  );
  const put: Owned<Kind>["put"] = (thing) => reportFailure(home, store.own.put(kind, thing));
  return {
    ...(found ?? { state: "reading", things: [] }),
    put,
    remove: async (thing, text) => {
      if (!(await reportFailure(home, store.own.remove(thing.id)))) return false;
      home.toast.value = { text, undo: () => void put(thing) };
      return true;
    },
  };
};

export type OwnOne<Body> = {
  /** Null until it was read. */
  readonly body: Body | null;
  /** True once it lies in the vault. */
  readonly isKept: boolean;
  /** Changes it, and puts it at once. */
  readonly change: (to: (now: Body) => Body) => void;
};

/** One thing while it is written: the one of that id, or `first` where there is none yet, which is put with its first change. */
export const useOwnOne = <Kind extends OwnKind>(
  kind: Kind,
  id: string,
  first: OwnBody<Kind>,
): OwnOne<OwnBody<Kind>> => {
  const { state, things, put } = useOwn(kind);
  const known = things.find((thing) => thing.id === id);
  const [local, setLocal] = useState<OwnBody<Kind> | null>(null);
  const now = useRef<OwnThing<Kind> | null>(null);
  const isRead = state === "open";
  useEffect(() => {
    // What is typed here is newer than what is read.
    if (!isRead || now.current !== null) return;
    now.current = known ?? { id, at: new Date().toISOString(), body: first };
    setLocal(now.current.body);
    // `first` counts as it was when it was begun.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isRead, known, id]);
  return {
    body: local,
    isKept: known !== undefined,
    change: (to) => {
      if (now.current === null) return;
      const next = { ...now.current, body: to(now.current.body) };
      now.current = next;
      setLocal(next.body);
      void put(next);
    },
  };
};
