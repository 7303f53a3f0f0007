/** Two who are related by blood or marriage. */
export interface Kin {
  readonly one: string;
  readonly other: string;
}

/** By person, one of their family who stands for all of it; who has no relatives is not in it. */
export function familyOf(kin: readonly Kin[]): ReadonlyMap<string, string> {
  const nearer = new Map<string, string>();
  const headOf = (id: string): string => {
    let head = id;
    for (let next = nearer.get(head); next !== undefined && next !== head; next = nearer.get(head)) head = next;
    nearer.set(id, head);
    return head;
  };
  for (const { one, other } of kin) nearer.set(headOf(one), headOf(other));
  return new Map([...nearer.keys()].map((id) => [id, headOf(id)]));
}
