/**
 * Several channels become one without anything in them getting lost: a channel whose wave is another's upside down is
 * turned over first (a sum would be silence), and each counts by how loud it has been (an empty one not at all).
 */

/** Seconds over which it is judged how channels lie to each other: a person may turn a cable over. */
const memory = 2;
/** Two waves are each other's mirror where their likeness (-1 to 1) is below this, and are so no more above its opposite. */
const mirrored = -0.3;

/** Takes stretches of sound, a plane a channel, and gives each as one plane. */
export const monoMaker = (): ((planes: readonly Float32Array[], rate: number) => Float32Array) => {
  let energy: number[] = [];
  let recent: number[] = [];
  let shared: number[] = [];
  let turned: boolean[] = [];
  return (planes, rate) => {
    const [first] = planes;
    if (!first) return new Float32Array(0);
    if (planes.length === 1) return first;
    if (energy.length !== planes.length) {
      energy = planes.map(() => 0);
      recent = planes.map(() => 0);
      shared = planes.map(() => 0);
      turned = planes.map(() => false);
    }
    const kept = Math.exp(-first.length / rate / memory);
    const loudest = planes[most(energy)] ?? first;
    for (const [n, plane] of planes.entries()) {
      let own = 0;
      let both = 0;
      for (let i = 0; i < plane.length; i++) {
        const sample = plane[i] ?? 0;
        own += sample * sample;
        both += sample * (loudest[i] ?? 0);
      }
      energy[n] = (energy[n] ?? 0) + own;
      recent[n] = (recent[n] ?? 0) * kept + own;
      shared[n] = (shared[n] ?? 0) * kept + both;
    }
    const reference = recent[planes.indexOf(loudest)] ?? 0;
    const loud = energy.map(Math.sqrt);
    const all = loud.reduce((sum, one) => sum + one, 0) || 1;
    const mix = new Float32Array(first.length);
    for (const [n, plane] of planes.entries()) {
      const likeness = (shared[n] ?? 0) / (Math.sqrt((recent[n] ?? 0) * reference) || 1);
      if (likeness < mirrored) turned[n] = true;
      else if (likeness > -mirrored) turned[n] = false;
      const weight = ((turned[n] ? -1 : 1) * (loud[n] ?? 0)) / all;
      for (let i = 0; i < mix.length; i++) mix[i] = (mix[i] ?? 0) + weight * (plane[i] ?? 0);
    }
    return mix;
  };
};

const most = (values: readonly number[]): number => values.indexOf(Math.max(...values));
