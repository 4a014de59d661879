/** Work that is done one after another, in the order in which it was asked for, whatever becomes of each. */
export type OneByOne = <Value>(work: () => Promise<Value>) => Promise<Value>;

export const oneByOne = (): OneByOne => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
};
