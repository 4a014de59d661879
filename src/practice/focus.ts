/**
 * What each of the six weeks looks at, in the order of the video-feedback programmes (van IJzendoorn
 * and others 2022), and the pages and things to do that go with it. `focus.test.ts` holds that each of them is there.
 */

import type { WeekFocus } from "./kept.ts";

type Beside = {
  /** Slugs of content/articles. */
  readonly articles: readonly string[];
  /** Ids of content/activities, youngest first: those that fit the child's age are shown. */
  readonly activities: readonly string[];
};

export const besideFocus: Readonly<Record<WeekFocus, Beside>> = {
  follow: {
    articles: ["follow-and-wait", "looking-away"],
    activities: [
      "give-it-back",
      "window-watch",
      "let-them-start-lunch",
      "see-what-they-point-at",
      "big-step-small-step",
      "me-do-it",
      "side-by-side-blocks",
      "they-direct",
      "teach-me",
      "walk-with-no-aim",
    ],
  },
  words: {
    articles: ["learn-their-signs", "naming-feelings"],
    activities: [
      "say-what-comes",
      "window-watch",
      "going-and-coming",
      "what-do-you-think-face",
      "where-is-your-nose",
      "name-the-weather-inside",
      "story-of-today",
      "what-happened-before",
      "tummy-ache-map",
      "friend-trouble",
    ],
  },
  chain: {
    articles: ["serve-and-return", "seven-channels"],
    activities: [
      "tongue-turn",
      "sound-turns",
      "bang-and-answer",
      "in-and-out-box",
      "feed-the-bear",
      "draw-in-turns",
      "whisper-path",
      "hand-to-hand",
      "ball-and-question",
      "build-or-mend",
    ],
  },
  soothe: {
    articles: ["soothing", "play"],
    activities: [
      "warm-hand",
      "after-the-cry",
      "stranger-from-arms",
      "after-a-fall",
      "storm-then-arms",
      "who-is-sad",
      "look-at-me-audience",
      "comfort-kit",
      "joke-of-the-day",
      "late-light",
    ],
  },
  limits: {
    articles: ["limits-without-hitting", "out-of-step-and-mending"],
    activities: [
      "let-them-look-away",
      "hello-from-the-door",
      "bedtime-three",
      "wave-ritual",
      "no-with-a-yes",
      "two-cups-choice",
      "plan-the-goodbye",
      "sorry-without-but",
      "fair-or-not",
      "knock-and-wait",
    ],
  },
  all: {
    articles: ["love-care-exchange", "what-secure-attachment-is"],
    activities: [
      "one-song",
      "laugh-finder",
      "peekaboo-their-way",
      "bring-it-to-me",
      "book-back-to-front",
      "pretend-tea",
      "look-at-me-audience",
      "photo-with-words",
      "carry-it-together",
      "ask-their-advice",
    ],
  },
};
