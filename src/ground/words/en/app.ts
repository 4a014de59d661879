/** What Attune says, in English. ICU MessageFormat; wording rules: gender-free, ordinary, a moment and not a score. */
export const words = {
  "app.name": "Attune",
  "app.update": "A newer Attune is ready.",
  "app.update.take": "Use it now",
  "app.elsewhere.title": "Attune is open in another tab",
  "app.elsewhere": "Attune works in one tab at a time.",
  "app.elsewhere.take": "Use it here",
  "app.memory": "This browser won’t let Attune save. Everything works, but it will be lost when you close this tab.",
  "app.memory.damaged":
    "What was kept here cannot be read. It is left as it is; what you do now will be lost when you close this tab.",
  "app.memory.newer":
    "A newer Attune wrote what is kept here. Load this page again; what you do now will be lost when you close this tab.",
  "app.memory.full":
    "This device has no room left. Make some room and load again; what you do now will be lost when you close this tab.",
  "app.loading": "One moment",
  "app.missing.title": "Nothing is here",
  "app.missing": "This recording or moment was deleted, or the address is not right.",
  "app.broken.title": "Something went wrong",
  "app.broken": "What you have kept is still here. Try again; if it stays like this, make a backup in Settings.",
  "app.broken.again": "Try again",
  "app.home": "Replay",
  "app.close": "Close",
  "app.dropped.one": "Only {file} was taken: one file at a time.",
  "app.undo": "Undo",
  "app.redo": "Redo",
  "app.cancel": "Cancel",
  "app.delete": "Delete",
  "app.theme.morning": "Morning",
  "app.theme.evening": "Evening",
  "app.theme.night": "Night",
  "app.settings": "Settings",
  "app.skip": "Skip to the main part",
  "app.tabs": "Main menu",
  "app.tab.today": "Today",
  "app.tab.replay": "Replay",
  "app.tab.calm": "Calm",
  "app.tab.growing": "Growing",
  "app.tab.library": "Library",

  "child.start": "Your child",
  "child.mid": "your child",
  "adult.start": "You",
  "adult.mid": "you",
  "other.start": "Someone else",
  "other.mid": "someone else",

  "shelf.persist": "Ask this browser to keep what is here",

  "problem.empty-file": "This file is empty (0 bytes). Copy it to this device again, or choose another.",
  "problem.not-media":
    "This is not a video or a sound file, whatever its name says. Choose an mp4, mov, webm, mkv, m4a, mp3, wav, ogg or flac file.",
  "problem.other-film":
    "This is a video of a kind that browsers do not play ({kind}). Convert it to mp4, or record it again, and choose that.",
  "problem.other-sound":
    "This is a sound file of a kind that browsers do not play ({kind}). Save or share it as m4a, mp3 or wav, and choose that.",
  "problem.cut-short":
    "This file stops before anything can be read. It may not have been copied to its end. Copy it again.",
  "problem.no-sound": "This video has no sound, so there is nothing to hear. Choose one with sound.",
  "problem.cannot-decode":
    "This browser cannot play this kind of sound ({codec}). Save it as mp4, m4a or wav, and choose that.",
  "problem.old-browser": "This browser is too old to open videos. Update it, or use a newer one.",
  "problem.cannot-read": "The file could not be read. It may have been moved or taken away. Choose it again.",
  "problem.no-ears": "Listening isn’t downloaded yet. Open Attune once while online; after that it works offline.",
  "problem.ears-failed": "The listener stopped. Your file is as it was. Try once more; closing other tabs may help.",
  "problem.cancelled": "Stopped. Nothing was kept.",
  "problem.disk-full": "There is no room left on this device. Delete something, a clip for one, and try again.",
  "problem.store-elsewhere": "Another tab has your recordings. Use it here first.",
  "problem.store-closed": "Your saved data isn’t open. Reload the page.",
  "problem.store-failed": "The browser could not write this down. Try again; if it stays, load the page again.",
  "problem.store-locked": "Attune is locked. Unlock it first.",
  "problem.store-damaged":
    "Part of what is kept here was changed from outside, or this device’s storage is failing. Make a backup of what opens, in Settings.",
  "problem.clip-damaged":
    "This clip was changed from outside, or this device’s storage is failing. It cannot be opened.",
  "problem.not-kept": "This is not kept here any more.",
  "problem.permission-refused":
    "The browser did not let Attune use camera and microphone. Allow it beside the address, and try again.",
  "problem.no-microphone": "No microphone was found. Connect one, or choose a video that you have.",
  "problem.no-camera": "No camera was found. You can record sound alone.",
  "problem.in-use": "Another program is using the camera or microphone. Close it, and try again.",
  "problem.cannot-record": "This browser cannot record here. Film with the phone’s camera and choose the video.",
  "problem.recording-failed": "The recording stopped by itself before there was anything. Try again.",
  "problem.no-language":
    "This language could not be loaded. Attune goes on in the one before; try again with a connection.",
  "problem.unknown": "This did not work. Try again.",

  seconds: "{n, number, ::.0} s",
  length: "{m, plural, =0 {} other {{m, number} min }}{s, number} s",

  "settings.title": "Settings",
  "settings.child": "A name, or any word for your child",
  "settings.children": "Children",
  "settings.child.note": "Only used in sentences on this device.",
  "settings.theme": "Light",
  "settings.theme.auto": "By the clock",
  "settings.language": "Language",
  "settings.room": "Kept here: {used}{quota, select, none {} other { of about {quota}}}.",
  "settings.persisted": "The browser has promised not to clear it by itself.",
  "settings.unpersisted": "The browser may clear it when room is short.",
  "settings.leaves": "What leaves this device: nothing.",
  "settings.wipe": "Delete everything",
  "settings.wipe.title": "Delete everything?",
  "settings.wipe.sure":
    "The diary, recordings, clips, children and settings on this device go for good. A backup file stays where you put it.",
  "settings.wiped": "Everything is deleted.",
  "settings.megabytes": "{n, number, ::.#} MB",
  "settings.gigabytes": "{n, number, ::.#} GB",
};
