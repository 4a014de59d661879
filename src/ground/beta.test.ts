import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaBelow, betaInterval, fQuantile } from "./beta.ts";

const shape = fc.double({ min: 0.05, max: 300, noNaN: true });

describe("the beta distribution", () => {
  it("is what closed forms say", () => {
    // Beta(1, 1) is even; Beta(a, 1) is x^a; Beta(2, 2) is 3x^2 - 2x^3.
    expect(betaBelow(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(betaBelow(0.5, 5, 1)).toBeCloseTo(0.5 ** 5, 12);
    expect(betaBelow(0.25, 2, 2)).toBeCloseTo(3 * 0.25 ** 2 - 2 * 0.25 ** 3, 12);
    // Beta(1/2, 1/2) is the arcsine law.
    expect(betaBelow(0.1, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.1)), 10);
    // A binomial tail: P(X >= 7), X ~ B(12, 0.4), is I_0.4(7, 6).
    expect(betaBelow(0.4, 7, 6)).toBeCloseTo(0.158212, 5);
  });
  it("has 0 and 1 at its ends", () => {
    expect([betaBelow(0, 3, 4), betaBelow(1, 3, 4)]).toEqual([0, 1]);
  });
  it("grows with x, and mirrors when the shapes change places", () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.001, max: 0.998, noNaN: true }), (a, b, x) => {
        const at = betaBelow(x, a, b);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
        expect(betaBelow(x + 0.001, a, b)).toBeGreaterThanOrEqual(at - 1e-12);
        expect(at + betaBelow(1 - x, b, a)).toBeCloseTo(1, 9);
      }),
    );
  });
  it("leaves a tenth out on either side of its 80 % interval", () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const [low, high] = betaInterval(a, b, 0.8);
        expect(0 <= low && low <= high && high <= 1).toBe(true);
        if (low > 1e-9) expect(betaBelow(low, a, b)).toBeCloseTo(0.1, 4);
        if (high < 1 - 1e-9) expect(betaBelow(high, a, b)).toBeCloseTo(0.9, 4);
      }),
    );
  });
});

describe("Fisher's F", () => {
  it("has the quantiles of the printed tables", () => {
    for (const [p, above, below, printed] of [
      [0.95, 1, 1, 161.45],
      [0.95, 4, 10, 3.478],
      [0.975, 5, 15, 3.576],
      [0.99, 10, 20, 3.368],
    ] as const)
      expect(fQuantile(p, above, below) / printed).toBeCloseTo(1, 3);
  });
  it("is turned over when the degrees of freedom change places, and is where its share lies below", () => {
    const df = fc.double({ min: 0.5, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), df, df, (p, above, below) => {
        const f = fQuantile(p, above, below);
        expect(f * fQuantile(1 - p, below, above)).toBeCloseTo(1, 6);
        expect(betaBelow((above * f) / (above * f + below), above / 2, below / 2)).toBeCloseTo(p, 6);
      }),
    );
  });
});
