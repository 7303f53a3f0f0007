/** What was read of one bracket of a regular expression, or of the whole. */
interface Group {
  /** Whether something in it can be there more or less often. */
  varies: boolean;
  chooses: boolean;
  /** Whether a repetition without end stood right before it. */
  readonly startsOpen: boolean;
  /** Whether such a one stands right before what comes now, and whether before the last part. */
  open: boolean;
  openBefore: boolean;
  /** Whether one of its choices ends with one. */
  endsOpen: boolean;
}

// One part of a regular expression of Java: flags, a bracket, a choice, a place, a repetition, or something that is matched.
const parts =
  /(?<flags>\(\?[a-zA-Z-]+\))|(?<opener>\((?:\?(?:[:=!>]|<[=!]|<\w+>|[a-zA-Z-]+:))?)|(?<closer>\))|(?<choice>\|)|(?<place>[\^$]|\\[bBAzZG])|(?<repetition>[*+?]|\{\d+(?:,\d*)?\})[?+]?|\\Q[^]*?(?:\\E|$)|\\[^]|\[(?:\\[^]|\[[^\]]*\]|[^\]\\])*\]|[^]/g;

/** Why a regular expression may take for ever on some text; undefined where its work stays in bounds. */
export function repetitionProblem(pattern: string, most: number): string | undefined {
  const open: [Group, ...Group[]] = [group(false)];
  let closed: Group | undefined;
  let endless = 0;
  for (const { groups } of pattern.matchAll(parts)) {
    const part: Partial<Record<string, string>> = groups ?? {};
    const current = open.at(-1) ?? open[0];
    const { repetition, closer, opener, choice } = part;
    if (repetition !== undefined) {
      if (repeats(repetition) && (closed?.varies || closed?.chooses))
        return 'The pattern repeats a bracket that itself repeats or chooses, which can take for ever: repeat single characters.';
      if (isEndless(repetition) && current.openBefore)
        return 'The pattern has two repetitions in a row, which can take for ever: keep one of them.';
      if (isEndless(repetition)) endless += 1;
      repeat(current, repetition);
    }
    closed = closer === undefined ? undefined : close(open);
    if (opener !== undefined) open.push(group(current.open));
    else if (choice !== undefined) choose(current);
    else if (Object.values(part).every((each) => each === undefined)) match(current);
  }
  return endless > most
    ? `The pattern has ${endless} repetitions without end, and ${most} are the most: use CONTAINS for its parts.`
    : undefined;
}

const group = (open: boolean): Group => ({
  varies: false,
  chooses: false,
  startsOpen: open,
  open,
  openBefore: open,
  endsOpen: false,
});

const isEndless = (repetition: string): boolean => /^[*+]|,\}/.test(repetition);
const repeats = (repetition: string): boolean => !/^(?:\?|\{[01](?:,[01])?\})/.test(repetition);
const canBeNothing = (repetition: string): boolean => /^(?:\?|\{0)/.test(repetition);

function repeat(current: Group, repetition: string): void {
  if (!/^\{\d+\}/.test(repetition)) current.varies = true;
  if (isEndless(repetition)) current.open = true;
  else if (canBeNothing(repetition)) current.open ||= current.openBefore;
}

function match(current: Group): void {
  current.openBefore = current.open;
  current.open = false;
}

function choose(current: Group): void {
  current.chooses = true;
  current.endsOpen ||= current.open;
  current.open = current.startsOpen;
  current.openBefore = current.startsOpen;
}

function close(groups: [Group, ...Group[]]): Group | undefined {
  if (groups.length === 1) return undefined;
  const closed = groups.pop();
  const around = groups.at(-1) ?? groups[0];
  if (!closed) return undefined;
  around.varies ||= closed.varies;
  around.chooses ||= closed.chooses;
  around.openBefore = closed.startsOpen;
  around.open = closed.open || closed.endsOpen;
  return closed;
}
