const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Reads base64 text. Not by `fetch('data:…')`, which needs a policy of its own. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as {fromBase64?: (text: string) => Uint8Array<ArrayBuffer>}).fromBase64;
  if (native) return native.call(Uint8Array, base64);
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}

/** Compiles at once where the engine does that for a module of this size, else in the background. */
export async function compile(base64: string): Promise<WebAssembly.Module> {
  const bytes = bytesOf(base64);
  try {
    return new WebAssembly.Module(bytes);
  } catch (error) {
    if (error instanceof RangeError) return WebAssembly.compile(bytes); // older Chromium: 4 kB on the main thread
    throw error;
  }
}

/**
 * Returns whether the page's content security policy forbids WebAssembly, without provoking a violation report.
 *
 * Trying would tell, and would also send a report to wherever the page's owner collects them. An empty frame inherits the
 * policy; once removed, its realm still obeys it but has nowhere to report to.
 */
export function wasmForbidden(): boolean {
  if (typeof WebAssembly === 'undefined') return true;
  if (typeof document === 'undefined') return false; // worker, Node: trying is the only way to know
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  const realm = (frame.contentWindow as (Window & typeof globalThis) | null)?.WebAssembly;
  frame.remove();
  if (!realm) return false; // the engine keeps no realm of a removed frame: the attempt itself decides
  try {
    new realm.Module(EMPTY_MODULE);
    return false;
  } catch {
    return true;
  }
}
