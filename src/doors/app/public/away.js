// The way forward would lead to what was left: one more step here, and there is none.
if (history.length > 1 && history.state !== "away") history.pushState("away", "", location.pathname);
