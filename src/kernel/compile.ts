const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/**
 * Reads base64 text of deflated bytes: base64 hides from a server's gzip what repeats, so it is squeezed out before.
 * Not by `fetch('data:…')`, which needs a policy of its own.
 */
async function bytesOf(text: string): Promise<ArrayBuffer> {
  const native = (Uint8Array as {fromBase64?: (base64: string) => Uint8Array<ArrayBuffer>}).fromBase64;
  const packed = native
    ? native.call(Uint8Array, text)
    : Uint8Array.from(atob(text), character => character.charCodeAt(0));
  const {readable, writable} = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  void Promise.allSettled([writer.write(packed), writer.close()]); // the reader hears of a failure
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = readable.getReader(); // `new Response(readable)` is shorter, and 40 ms slower the first time in Node
  for (let part; !(part = await reader.read()).done;) parts.push(part.value);
  return new Blob(parts).arrayBuffer();
}

/** Compiles a module's text, at once where the engine does that for one of this size, else in the background. */
export async function compile(text: string): Promise<WebAssembly.Module> {
  const bytes = await bytesOf(text);
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
 * policy; once removed, its realm still obeys it but has nowhere to report to. Firefox reports to the page as long as the
 * frame has only its first, provisional document.
 */
export async function wasmForbidden(): Promise<boolean> {
  if (typeof WebAssembly === 'undefined') return true;
  if (typeof document === 'undefined') return false; // worker, Node: trying is the only way to know
  const frame = document.createElement('iframe');
  frame.hidden = true;
  const loaded = new Promise(resolve => {
    frame.onload = resolve;
    setTimeout(resolve, 1000); // a page may take the frame away
  });
  document.documentElement.append(frame);
  await loaded;
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
