/**
 * What every answer of the server carries: the rule "nothing leaves the device", said to the browser in its own terms
 * (Content Security Policy level 3, Permissions Policy). The built page carries the same policy as a meta element, so
 * that it holds behind any other server too.
 */

const policy: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  // 'wasm-unsafe-eval' compiles WebAssembly (the listener, the store); it does not allow eval of text.
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "media-src": "'self' blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

const written = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** The policy for the meta element. `frame-ancestors` is left out: browsers refuse it there. */
export const pagePolicy = written(policy);

/** Name and value of each header that goes with every answer. */
export const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": written({ ...policy, "frame-ancestors": "'none'" }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "camera=(self), microphone=(self), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), midi=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
