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
    "What was kept here can’t be read, so it is left as it is. What you do now will be lost when you close this tab.",
  "app.memory.newer":
    "A newer Attune wrote what is kept here, so reload this page. What you do now will be lost when you close this tab.",
  "app.memory.full":
    "This device has no room left, so make some and reload. What you do now will be lost when you close this tab.",
  "app.loading": "One moment",
  "app.missing.title": "Nothing is here",
  "app.missing": "This recording or moment was deleted, or the address is wrong.",
  "app.broken.title": "Something went wrong",
  "app.broken": "Everything you kept is still here. Try again, and if that doesn’t help, make a backup in Settings.",
  "app.broken.again": "Try again",
  "app.home": "Replay",
  "app.close": "Close",
  "app.dropped.one": "Attune takes one file at a time, so it took only {file}.",
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
    "Browsers can’t play this kind of video ({kind}). Convert it to mp4 or record it again, then choose that.",
  "problem.other-sound":
    "Browsers can’t play this kind of sound file ({kind}). Save it as m4a, mp3 or wav, then choose that.",
  "problem.cut-short":
    "This file stops before anything can be read. It may not be whole, so copy it again.",
  "problem.no-sound": "This video has no sound, so there is nothing to hear. Choose one with sound.",
  "problem.cannot-decode":
    "This browser can’t play this kind of sound ({codec}). Save it as m4a, mp3 or wav, then choose that.",
  "problem.old-browser": "This browser is too old to open videos. Update it, or use a newer one.",
  "problem.cannot-read": "The file could not be read. It may have been moved or deleted, so choose it again.",
  "problem.no-ears": "Listening isn’t downloaded yet. Open Attune once while online; after that it works offline.",
  "problem.ears-failed": "Listening stopped, and your file is unharmed. Try again; closing other tabs may help.",
  "problem.cancelled": "Stopped. Nothing was kept.",
  "problem.disk-full": "This device has no room left. Delete something, such as a clip, and try again.",
  "problem.store-elsewhere": "Attune is open in another tab. Choose “Use it here” first.",
  "problem.store-closed": "Your saved data isn’t open. Reload the page.",
  "problem.store-failed": "The browser could not save this. Try again, and if that doesn’t help, reload the page.",
  "problem.store-locked": "Attune is locked. Unlock it first.",
  "problem.store-damaged":
    "Part of what is kept here was changed from outside, or this device’s storage is failing. In Settings, make a backup of what still opens.",
  "problem.clip-damaged":
    "This clip can’t be opened. It was changed from outside, or this device’s storage is failing.",
  "problem.not-kept": "This is not kept here any more.",
  "problem.permission-refused":
    "The browser did not let Attune use the camera and microphone. Allow them beside the address, then try again.",
  "problem.no-microphone": "No microphone was found. Connect one, or choose a video that you have.",
  "problem.no-camera": "No camera was found, but you can record sound.",
  "problem.in-use": "Another program is using the camera or microphone. Close it, then try again.",
  "problem.cannot-record": "This browser can’t record. Film with the phone’s camera, then choose the video.",
  "problem.recording-failed": "The recording stopped before there was anything in it. Try again.",
  "problem.no-language":
    "This language could not be loaded, so the last one stays. Try again when you are online.",
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
  "settings.unpersisted": "The browser may clear it when space runs short.",
  "settings.leaves": "What leaves this device: nothing.",
  "settings.wipe": "Delete everything",
  "settings.wipe.title": "Delete everything?",
  "settings.wipe.sure":
    "This deletes the diary, recordings, clips, children and settings on this device for good. A backup file stays where you put it.",
  "settings.wiped": "Everything is deleted.",
  "settings.megabytes": "{n, number, ::.#} MB",
  "settings.gigabytes": "{n, number, ::.#} GB",
};
