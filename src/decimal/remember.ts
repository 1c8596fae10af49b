const MOST = 100;

/** Returns a function that gives what it made of the same texts and numbers before: to make a form of Intl costs more than an answer. */
export function remember<Given extends readonly (string | number | undefined)[], Made extends object>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const made = new Map<string, Made>();
  return (...given) => {
    const key = given.join();
    let kept = made.get(key);
    if (!kept) {
      if (made.size === MOST) made.clear();
      made.set(key, (kept = make(...given)));
    }
    return kept;
  };
}
