/** How loud sound is along its way, for the scrub wave. */
/** Milliseconds that one step of a wave stands for. */
const waveStep = 50;
const floor = -60; // dB of full scale that is drawn as nothing

export type WaveMaker = {
  push(samples: Float32Array, rate: number): void;
  /** The wave so far, its last step as it is. */
  end(): Uint8Array;
};

/** Root mean square of each 50 ms, from 0 (-60 dB of full scale and below) to 255 (full scale). */
export const waveMaker = (): WaveMaker => {
  let steps = new Uint8Array(1024);
  let done = 0;
  let seen = 0;
  let sum = 0;
  let count = 0;
  const put = (): void => {
    if (done === steps.length) {
      const more = new Uint8Array(done * 2);
      more.set(steps);
      steps = more;
    }
    steps[done++] = levelOf(sum / count) * 255;
    sum = 0;
    count = 0;
  };
  return {
    push: (samples, rate) => {
      const perStep = (rate * waveStep) / 1000;
      for (const sample of samples) {
        sum += sample * sample;
        count++;
        if (++seen >= Math.round(perStep * (done + 1))) put();
      }
    },
    end: () => {
      if (count > 0) put();
      return steps.slice(0, done);
    },
  };
};

/** How loud a mean square is, 0 (-60 dB of full scale and below) to 1 (full scale and above). */
export const levelOf = (meanSquare: number): number =>
  meanSquare > 0 ? Math.min(1, Math.max(0, 1 - (10 * Math.log10(meanSquare)) / floor)) : 0;
