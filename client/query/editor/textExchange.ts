/** What goes between an editor and the page: letters as they are typed, and texts that the page puts in their place. */
export interface TextExchange {
  /** Takes what is written, with what tells the page of it. */
  readonly wrote: (text: string, tell: (text: string) => void) => void;
  /** Takes what the page shows, with what puts another text into the editor. */
  readonly shown: (text: string, write: (text: string) => void) => void;
}

/** The page hears of the letters a little later: what it echoes must not take away those typed since. */
export function createTextExchange(): TextExchange {
  /** What the page was told of and has not come back with. */
  let told: readonly string[] = [];
  let isPages = false;
  return {
    wrote: (text, tell) => {
      if (isPages) return;
      told = [...told, text];
      tell(text);
    },
    shown: (text, write) => {
      const echo = told.indexOf(text);
      told = echo < 0 ? [] : told.slice(echo + 1);
      if (echo >= 0) return;
      isPages = true;
      write(text);
      isPages = false;
    },
  };
}
