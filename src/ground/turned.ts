/** `all` with `one` in it, or without it where it was there. */
export const turned = <One>(all: readonly One[], one: One): One[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
