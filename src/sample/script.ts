/**
 * What happens in the sample recording, written by hand: two and a half minutes of play, because a reading hides its
 * figures under two minutes. It is the score that the voices are made from, and the ground truth for the listener.
 */
import type { Channel, Event, Recording } from "../recording/recording.ts";

type Who = "child" | "adult";
type Row = readonly [from: number, to: number, who: Who, channel: Channel, act: string | null];

/** The length of the sample recording, in milliseconds. */
const length = 150_000;

const rows: readonly Row[] = [
  // Settling in: a coo, an answer.
  [1800, 3500, "adult", "voice", null],
  [4600, 5400, "child", "voice", null],
  [6000, 7500, "adult", "voice", null],
  [8300, 9000, "child", "voice", null],
  [9700, 11100, "adult", "voice", null],
  [11000, 13600, "adult", "face", "smile"],
  [12200, 13900, "child", "face", "smile"],
  // A sound that nobody answers.
  [16500, 17400, "child", "voice", null],
  // The child reaches for the ball and gets it.
  [21600, 22700, "child", "gesture", "reach"],
  [22400, 24300, "adult", "object", "offer"],
  [23300, 24900, "adult", "voice", null],
  // A chain: five turns to and fro.
  [26300, 27200, "child", "voice", null],
  [27800, 29000, "adult", "voice", null],
  [29700, 30500, "child", "voice", null],
  [31100, 32400, "adult", "voice", null],
  [33000, 34100, "child", "voice", null],
  [34800, 35900, "adult", "voice", null],
  [36600, 37300, "child", "voice", null],
  [38100, 39600, "adult", "voice", null],
  [40200, 41300, "child", "voice", null],
  [41900, 43300, "adult", "voice", null],
  // Enough: the child looks away, the adult waits, the child comes back.
  [45200, 53400, "child", "gaze", "look-away"],
  [54200, 55100, "child", "voice", null],
  [55700, 57400, "adult", "voice", null],
  [55900, 58700, "adult", "face", "smile"],
  [58400, 59100, "child", "voice", null],
  [59900, 61200, "adult", "voice", null],
  // Talking over each other for a moment.
  [64000, 65500, "child", "voice", null],
  [65100, 66600, "adult", "voice", null],
  // Two sounds without an answer.
  [70300, 71200, "child", "voice", null],
  [75100, 76000, "child", "voice", null],
  // Too much: a cry, a touch, a quiet voice, ease.
  [79000, 87200, "child", "cry", null],
  [82000, 95500, "adult", "touch", "hold"],
  [83600, 85000, "adult", "voice", null],
  [87900, 89600, "adult", "voice", null],
  [91000, 92700, "adult", "voice", null],
  // Repair: the child comes back first with a sound, then with a look.
  [95200, 96000, "child", "voice", null],
  [96700, 98200, "adult", "voice", null],
  [98100, 101000, "child", "gaze", "look-at"],
  [99000, 99800, "child", "voice", null],
  [100500, 101800, "adult", "voice", null],
  [102000, 104000, "adult", "face", "smile"],
  // Play again: peekaboo, three quick turns.
  [106400, 108100, "adult", "voice", null],
  [108900, 109800, "child", "voice", null],
  [110300, 111500, "adult", "voice", null],
  [112300, 113300, "child", "voice", null],
  [114000, 115300, "adult", "voice", null],
  [116000, 116800, "child", "voice", null],
  [117700, 119000, "adult", "voice", null],
  // One that is answered late, one by a touch.
  [122500, 123300, "child", "voice", null],
  [126600, 128000, "adult", "voice", null],
  [130400, 131200, "child", "voice", null],
  [131900, 133800, "adult", "touch", "stroke"],
  // The child ends it.
  [135300, 136200, "child", "voice", null],
  [136900, 138300, "adult", "voice", null],
  [139500, 140200, "child", "voice", null],
  [141000, 142400, "adult", "voice", null],
  [143600, 148600, "child", "gaze", "look-away"],
];

const event = ([from, to, who, channel, act]: Row, index: number): Event => {
  const heard = channel === "voice" || channel === "cry";
  return {
    id: `e${index + 1}`,
    who,
    channel,
    act,
    from,
    to,
    by: heard ? "heard" : "seen",
    sure: heard ? 1 : null,
    note: null,
  };
};

/** The sample's own events, in whole milliseconds: what is heard (sure 1, since it is the score) and what is seen. */
export const script: Recording = {
  format: "attune.recording/1",
  length,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events: [...rows].sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(event),
};
