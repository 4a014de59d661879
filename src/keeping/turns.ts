/** Whose turn it is: calls go side by side; what wipes the store goes alone, since a database that is closed under a call breaks. */
type Turns = {
  /** Does `work` when its turn is. */
  take<Value>(wipes: boolean, work: () => Promise<Value>): Promise<Value>;
  /** When all that was begun is over. */
  over(): Promise<unknown>;
};

export const turns = (): Turns => {
  const underWay = new Set<Promise<unknown>>();
  /** The last time that all was to go: what is asked later waits for it, as it waits for what was asked before. */
  let wiped: Promise<unknown> = Promise.resolve();
  return {
    take: (wipes, work) => {
      const turn = wipes ? Promise.allSettled(underWay) : wiped;
      const mine = turn.then(work).finally(() => underWay.delete(mine));
      underWay.add(mine);
      if (wipes) wiped = mine.catch(() => {});
      return mine;
    },
    over: () => Promise.allSettled(underWay),
  };
};
