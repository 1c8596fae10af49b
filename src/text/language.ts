/** The sentences of one room of a page, in English; every other language is written against it. */
export interface Book {
  /** What a translation calls it. */
  readonly $name: string;
}

/** A book's sentences in any language: the same names, other words. */
export type Words<B> = B extends string ? string : {readonly [Name in Exclude<keyof B, '$name'>]: Words<B[Name]>};

/** The language a page speaks: its tag for numbers and dates, its sentences. */
export interface Language {
  /** BCP 47: `de-CH`. */
  readonly tag: string;
  /** Which way its sentences run; `null` where they are English for want of a translation, and the page decides. */
  readonly direction: 'ltr' | 'rtl' | null;
  /** Returns a book in this language; in English where nobody has translated it. */
  readonly words: <B extends Book>(english: B) => Words<B>;
}

/** Returns English sentences with the numbers and dates of a tag. */
export const englishWith = (tag: string): Language => ({
  tag,
  direction: null,
  words: book => book as unknown as Words<typeof book>,
});
