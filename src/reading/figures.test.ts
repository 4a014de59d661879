import { describe, expect, it } from "vitest";
import { figureIds } from "./definitions.ts";
import { read } from "./reading.ts";
import { again, exchanges, figure, of, recorded, type Row } from "./rows.fixture.ts";

describe("returns", () => {
  it("counts what is answered in each window, with the Wilson interval", () => {
    // Twelve serves 10 s apart: 3 answered after 0.8 s, 4 after 1.5 s, 2 after 4 s, 3 not.
    const waits = [800, 800, 800, 1500, 1500, 1500, 1500, 4000, 4000];
    const rows: Row[] = [
      ...again(12, 10_000, ["c", 0, 1000]),
      ...waits.map((wait, k): Row => ["a", k * 10_000 + 1000 + wait, k * 10_000 + 6000]),
    ];
    const reading = read(recorded(150_000, ...rows), { shifts: 0 });
    expect(of(reading, "returns.1s")).toMatchObject({ value: 3 / 12, count: 3, of: 12, enough: true });
    expect(of(reading, "returns.2s")).toMatchObject({ value: 7 / 12, count: 7, of: 12 });
    expect(of(reading, "returns.2s").interval?.map((edge) => Math.round(edge * 100))).toEqual([32, 81]);
    expect(of(reading, "returns.5s")).toMatchObject({ value: 9 / 12, count: 9, of: 12 });
  });
  it("takes the closest pair first and each act once; ties go to the earlier serve", () => {
    expect(exchanges(["c", 0, 1000], ["c", 1500, 2000], ["a", 2400, 3000])).toEqual([
      ["e1", null, null],
      ["e2", "e3", 400],
    ]);
    expect(exchanges(["c", 0, 1000], ["c", 1500, 2000], ["a", 2400, 3000], ["a", 3500, 4000])).toEqual([
      ["e1", "e4", 2500],
      ["e2", "e3", 400],
    ]);
    expect(exchanges(["c", 0, 1000], ["c", 500, 1000, "face"], ["a", 1400, 3000])).toEqual([
      ["e1", "e3", 400],
      ["e2", null, null],
    ]);
  });
  it("wants a voice after the serve, and lets touch, face and object begin during it", () => {
    expect(exchanges(["c", 1000, 2000], ["a", 1500, 2500])).toEqual([["e1", null, null]]);
    expect(exchanges(["c", 1000, 2000], ["a", 2000, 2500])).toEqual([["e1", null, null]]);
    expect(exchanges(["c", 1000, 2000], ["a", 2001, 2500])).toEqual([["e1", "e2", 1]]);
    for (const channel of ["touch", "face", "object"] as const) {
      expect(exchanges(["c", 1000, 2000], ["a", 1500, 2500, channel])).toEqual([["e1", "e2", -500]]);
      expect(exchanges(["c", 1000, 2000], ["a", 1000, 2500, channel])).toEqual([["e1", null, null]]);
    }
    for (const channel of ["gaze", "gesture", "posture", "movement"] as const) {
      expect(exchanges(["c", 1000, 2000], ["a", 1500, 2500, channel])).toEqual([["e1", null, null]]);
    }
    expect(exchanges(["c", 1000, 2000], ["a", 7000, 8000])).toEqual([["e1", "e2", 5000]]);
    expect(exchanges(["c", 1000, 2000], ["a", 7001, 8000])).toEqual([["e1", null, null]]);
  });
  it("makes one act of what is close, 300 ms for voice and 1 s for others, on both sides", () => {
    expect(exchanges(["c", 0, 500], ["c", 799, 1000], ["a", 1100, 1500], ["a", 1799, 2000])).toEqual([
      ["e1", "e3", 100],
    ]);
    expect(exchanges(["c", 0, 500], ["c", 800, 1000])).toHaveLength(2);
    expect(exchanges(["c", 0, 500, "face"], ["c", 1499, 2000, "face"])).toHaveLength(1);
    expect(exchanges(["c", 0, 500, "face"], ["c", 1500, 2000, "face"])).toHaveLength(2);
  });
  it("leaves out cries, look-aways and other people", () => {
    expect(
      exchanges(
        ["c", 0, 500, "cry"],
        ["c", 600, 900, "gaze", "look-away"],
        ["o", 0, 500],
        ["tv", 700, 900],
        ["a", 1000, 1500],
      ),
    ).toEqual([]);
  });
  it("hides under ten serves and under two minutes without crying", () => {
    expect(figure("returns.2s", 200_000, ...again(9, 10_000, ["c", 0, 1000]))).toMatchObject({
      value: null,
      enough: false,
      why: "fewer than 10 serves",
      need: { kind: "serves", n: 10, have: 9 },
    });
    expect(figure("returns.2s", 120_000, ...again(10, 10_000, ["c", 0, 1000]))).toMatchObject({
      value: 0,
      enough: true,
    });
    expect(figure("returns.2s", 119_999, ...again(10, 10_000, ["c", 0, 1000]))).toMatchObject({
      value: null,
      why: "less than 2 minutes of shared time",
    });
    expect(
      figure("returns.2s", 120_000, ["c", 110_000, 110_001, "cry"], ...again(10, 10_000, ["c", 0, 1000])),
    ).toMatchObject({ value: null });
  });
});

describe("turns", () => {
  const turns = (...rows: Row[]) =>
    ["lena", "serve-return", "childproject"].map((rule) => {
      const id = figureIds.find((one) => one === `turns.${rule}`) ?? "turns.lena";
      return figure(id, 600_000, ...rows).value;
    });
  it("follows the published examples", () => {
    expect(turns(["c", 0, 1000], ["a", 2000, 3000])).toEqual([1, 1, 1]);
    expect(turns(["c", 0, 1000], ["a", 2000, 3000], ["c", 4000, 5000])).toEqual([1, 2, 2]);
    expect(turns(["c", 0, 1000], ["a", 2000, 3000], ["c", 4000, 5000], ["a", 6000, 7000])).toEqual([2, 3, 3]);
    expect(turns(["a", 0, 1000], ["c", 2000, 3000], ["a", 4000, 5000])).toEqual([1, 2, 2]);
  });
  it("ends at a pause of 5 s, as each rule says", () => {
    expect(turns(["c", 0, 1000], ["a", 5999, 7000])).toEqual([1, 1, 1]);
    expect(turns(["c", 0, 1000], ["a", 6000, 7000])).toEqual([0, 1, 0]);
    expect(turns(["c", 0, 1000], ["a", 6001, 7000])).toEqual([0, 0, 0]);
  });
  it("counts sounds of one side in a row as one stretch, but for ChildProject", () => {
    expect(turns(["c", 0, 1000], ["c", 2000, 3000], ["a", 4000, 5000])).toEqual([1, 1, 2]);
  });
  it("leaves cries out, but for ChildProject", () => {
    expect(turns(["c", 0, 1000, "cry"], ["a", 2000, 3000])).toEqual([0, 0, 1]);
  });
  it("lets another child or adult break LENA's bout, and television not", () => {
    expect(turns(["c", 0, 1000], ["o", 1500, 1800], ["a", 2000, 3000])).toEqual([0, 1, 2]);
    expect(turns(["c", 0, 1000], ["a", 1500, 2000], ["b", 2500, 3000], ["c", 3500, 4000])[0]).toBe(2);
    expect(turns(["a", 0, 1000], ["b", 1500, 2000], ["c", 2500, 3000])[0]).toBe(1);
    expect(turns(["c", 0, 1000], ["a", 1500, 2000], ["c", 2500, 3000], ["b", 3500, 4000])[0]).toBe(1);
    expect(turns(["c", 0, 1000], ["tv", 1500, 1800], ["a", 2000, 3000])).toEqual([1, 1, 1]);
  });
  it("leaves overlapped stretches out of LENA's rule", () => {
    expect(turns(["c", 0, 2000], ["a", 0, 2000])[0]).toBe(0);
    expect(turns(["c", 0, 2000], ["a", 1000, 3000])[0]).toBe(1);
    expect(turns(["c", 0, 9000], ["a", 1000, 3000])[0]).toBe(0);
    // The adult's own part is 9000 to 9500; the child's next sound begins 5 s after that.
    expect(turns(["c", 0, 9000], ["a", 1000, 9500], ["c", 14_499, 15_000])[0]).toBe(1);
    // Under the adult's sound, and another child's inside that, the child is not alone again before 9000: two bouts.
    const nested: Row[] = [
      ["a", 0, 500],
      ["c", 600, 20_000],
      ["a", 1600, 9000],
      ["o", 2000, 3000],
      ["a", 21_000, 22_000],
    ];
    expect(turns(...nested)[0]).toBe(2);
    // Three at once: the child alone 0 to 1000, the adult alone 4000 to 5000, the other child never.
    expect(turns(["c", 0, 3000], ["o", 1000, 2000], ["a", 1500, 5000])[0]).toBe(1);
  });
});

describe("pauses", () => {
  // Child 0 to 1000, adult from 1700 to 2500, child again from 3800: pauses 700 and 1300, then on after a long silence.
  const round: Row[] = [
    ["c", 0, 1000],
    ["a", 1700, 2500],
    ["c", 3800, 4500],
    ["a", 4300, 5000],
  ];
  it("are from end to start, signed, without a limit", () => {
    const rows = again(5, 20_000, ...round);
    // Adult after child: 700 and -200 five times each. Child after adult: 1300 five times, 15000 four times.
    expect(figure("pause.adult", 100_000, ...rows)).toMatchObject({
      value: 250,
      enough: true,
      of: 10,
      quartiles: [-200, 700],
    });
    expect(figure("pause.child", 100_000, ...rows)).toMatchObject({ value: 1300, of: 9, quartiles: [1300, 15_000] });
    expect(figure("overlap.share", 100_000, ...rows)).toMatchObject({ count: 5, of: 19, value: 5 / 19 });
  });
  it("leave cries out: a voice over a cry interrupts nobody", () => {
    expect(
      figure("overlap.share", 100_000, ...again(9, 10_000, ["c", 0, 3000, "cry"], ["a", 1000, 2000])),
    ).toMatchObject({ of: 0, enough: false });
  });
  it("need eight", () => {
    expect(figure("pause.adult", 100_000, ...again(7, 10_000, ["c", 0, 1000], ["a", 1500, 2000]))).toMatchObject({
      value: null,
      why: "fewer than 8 changes of turn",
    });
    expect(figure("pause.adult", 100_000, ...again(8, 10_000, ["c", 0, 1000], ["a", 1500, 2000])).value).toBe(500);
  });
});

describe("waiting", () => {
  it("is the share of silences of 3 s and more in which the child did not speak", () => {
    // Nine adult turns with eight silences: 3000 long twice, 2999 long five times, one with a child's voice in it.
    const starts = [0, 4000, 8000, 11_999, 15_998, 19_997, 23_996, 27_995, 60_000];
    const rows: Row[] = [
      ...starts.map((at): Row => ["a", at, at + 1000]),
      ["c", 500, 1000],
      ["a", 64_000, 65_000],
      ["c", 40_000, 41_000],
    ];
    expect(figure("wait.3s", 100_000, ...rows)).toMatchObject({ count: 3, of: 8, value: 3 / 8 });
  });
});

describe("times together", () => {
  const rows: Row[] = [
    ["c", 0, 1000],
    ["a", 1500, 2500],
    ["c", 3000, 4000],
    ["a", 4500, 5500],
    ["a", 20_000, 21_000],
    ["c", 21_500, 22_500],
    ["a", 23_000, 24_000],
    ["c", 25_000, 26_000],
    ["a", 50_000, 51_000],
  ];
  it("begin, end, and make chains", () => {
    const reading = read(recorded(130_000, ...rows), { shifts: 0 });
    expect(of(reading, "started.child")).toMatchObject({ count: 1, of: 2 });
    expect(of(reading, "ended.child")).toMatchObject({ count: 1, of: 2 });
    expect(of(reading, "chain.longest")).toMatchObject({ value: 2 });
    expect(reading.chains).toEqual([{ from: 0, to: 5500, exchanges: 2 }]);
  });
  it("are cut by 5 s of silence, not by less", () => {
    const chain = (gap: number) =>
      read(
        recorded(
          130_000,
          ["c", 0, 1000],
          ["a", 1500, 2500],
          ["c", 2500 + gap, 2600 + gap],
          ["a", 3000 + gap, 3500 + gap],
        ),
        { shifts: 0 },
      ).chains.length;
    expect([chain(4999), chain(5000)]).toEqual([1, 0]);
  });
});

describe("look-aways", () => {
  it("tell who gave room and who came back", () => {
    const away: Row = ["c", 1000, 5000, "gaze", "look-away"];
    const rows: Row[] = [
      ...again(1, 0, away, ["c", 6000, 7000]),
      ...again(1, 0, ["c", 41_000, 45_000, "gaze", "look-away"], ["a", 42_000, 44_500], ["c", 71_000, 72_000]),
      ...again(
        1,
        0,
        ["c", 101_000, 105_000, "gaze", "look-away"],
        ["a", 102_000, 104_500, "touch"],
        ["c", 131_001, 132_000],
      ),
      ["c", 280_000, 281_000, "gaze", "look-away"],
    ];
    const reading = read(recorded(300_000, ...rows), { shifts: 0 });
    expect(of(reading, "ease")).toMatchObject({ count: 3, of: 4 });
    expect(of(reading, "comeback")).toMatchObject({ count: 2, of: 3 });
  });
});

describe("repair", () => {
  it("counts the way back from a break, how long it took, and who reached", () => {
    // A look-away, then the adult says something and the child answers 20 s after the break began.
    const mended: Row[] = [
      ["c", 0, 3000, "gaze", "look-away"],
      ["a", 18_000, 19_000],
      ["c", 20_000, 20_500],
    ];
    // A cry, then a serve that is answered 12 s after the break began.
    const reached: Row[] = [
      ["c", 100_000, 104_000, "cry"],
      ["c", 111_000, 111_500],
      ["a", 112_000, 113_000],
    ];
    const rows = [
      ...again(2, 200_000, ...mended, ...reached),
      ...mended.map(([who, from, to, ...rest]): Row => [who, from + 400_000, to + 400_000, ...rest]),
      ["c", 500_000, 501_000, "cry"] as const,
    ];
    const reading = read(recorded(600_000, ...rows), { shifts: 0 });
    expect(of(reading, "repair.count")).toMatchObject({ value: 5, of: 6, by: { child: 2, adult: 3 } });
    expect(of(reading, "repair.time")).toMatchObject({ value: 20_000, of: 5, quartiles: [12_000, 20_000] });
  });
  it("takes an unanswered serve for a break, and breaks before the repair for one", () => {
    const rows = again(4, 100_000, ["c", 0, 1000], ["c", 10_000, 11_000], ["c", 20_000, 21_000], ["a", 22_000, 23_000]);
    expect(figure("repair.count", 500_000, ...rows)).toMatchObject({ value: 4, of: 4 });
    expect(figure("repair.time", 500_000, ...rows)).toMatchObject({ value: 22_000 });
  });
});

describe("soothing", () => {
  it("is an adult there in the last 10 s of crying", () => {
    const rows: Row[] = [
      ...again(6, 100_000, ["c", 0, 20_000, "cry"], ["a", 12_000, 14_000]),
      ["c", 600_000, 620_000, "cry"],
      ["a", 600_000, 610_000, "touch"],
      ["c", 700_000, 702_000, "cry"],
      ["c", 731_999, 740_000, "cry"],
      ["a", 735_000, 736_000, "touch"],
    ];
    expect(figure("soothed", 900_000, ...rows)).toMatchObject({ count: 7, of: 8, value: 7 / 8 });
  });
});

describe("an episode of crying", () => {
  it("ends with 30 s without, and its last 10 s are what counts", () => {
    const cries: Row[] = Array.from({ length: 8 }, (_, k): Row => ["c", k * 45_000, k * 45_000 + 15_000, "cry"]);
    expect(figure("soothed", 900_000, ...cries)).toMatchObject({ count: 0, of: 8 });
    expect(figure("soothed", 900_000, ...cries, ["a", 0, 5000, "touch"])).toMatchObject({ count: 0 });
    expect(figure("soothed", 900_000, ...cries, ["a", 0, 5001, "touch"])).toMatchObject({ count: 1 });
  });
});

describe("the mix of channels", () => {
  it("counts both sides", () => {
    const rows: Row[] = [
      ["c", 0, 500],
      ["a", 1000, 1500],
      ["a", 1000, 2000, "touch"],
      ["c", 3000, 3500, "cry"],
    ];
    expect(figure("channels.voice", 10_000, ...rows)).toMatchObject({ count: 2, of: 4, value: 0.5 });
    expect(figure("channels.cry", 10_000, ...rows)).toMatchObject({ count: 1, of: 4 });
    expect(figure("channels.face", 10_000)).toMatchObject({ enough: false, why: "no acts" });
  });
});
