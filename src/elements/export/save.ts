/** Hands a file to the reader; a policy that limits what a page may load does not limit that. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** The browser has begun to save it by then. */
const KEPT_MS = 10_000;
