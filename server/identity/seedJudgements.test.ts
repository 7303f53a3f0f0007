import { describe, expect, test } from 'vitest';
import type { Judgement } from '../ontology/evidence.ts';
import { called, distinct, evidence, graph, nameOf } from './testing/seedWorld.ts';

describe('who is who', () => {
  const joined = ({ left, right }: Judgement) => graph.entityOf.get(left) === graph.entityOf.get(right);
  const verdicts = (verdict: Judgement['verdict']) =>
    evidence.judgements.filter((judgement) => judgement.verdict === verdict);
  const named = ({ left, right }: Judgement) =>
    [left, right].map((id) => nameOf(graph.entityOf.get(id) ?? id)).join(' / ');

  test('what was judged the same is one thing under all its names', () => {
    expect(verdicts('same').filter((judgement) => !joined(judgement))).toEqual([]);
    const things = distinct(verdicts('same').map(({ left }) => nameOf(graph.entityOf.get(left) ?? '')));
    const names = things.sort().map((name) => [name, ...((called(name).properties.aliases ?? []) as string[])]);
    expect(names.map((all) => all.join(', '))).toEqual([
      'Atajolt Youth Volunteer Organization, Atajurt, Atajurt Youth Organization',
      'ChinaAid',
      'Chinese Communist Party, Communist Party',
      'Chinese government, Beijing',
      'Kazakhstan Hotel, Hotel Kazakhstan',
      'Kulziwa Mogdun, Kuliziya Mogudong',
      'Ministry of Foreign Affairs of Kazakhstan, Ministry of Foreign Affairs',
      'Radio Free Asia, RFA',
      'Saierkejian Bilaixi',
      'Xinjiang government',
      'Xinjiang police',
      'government of Kazakhstan',
    ]);
    expect(called('Saierkejian Bilaixi').properties.reports).toEqual(['chinaaid-2018-05-06', 'chinaaid-2018-05-27']);
  });

  test('who only looks alike stays apart', () => {
    expect(verdicts('different').filter(joined)).toEqual([]);
    expect(verdicts('different').map(named)).toEqual(
      expect.arrayContaining([
        'Kingsnor Ayatikhan / Kingshaz Gudarnu',
        'Matina Camila / Jomart Kamil',
        'Jomart Aixa / Jomart Kamil',
        'husband of Gulsanat / husband of Sara Jengisnek',
        'Sara Jengisnek / wife of Kurbanali Aibol',
        'head of Mabai Village / Altanbek Sagandahar',
      ]),
    );
  });

  test('what nobody can tell stays apart too', () => {
    expect(verdicts('unsure').filter(joined)).toEqual([]);
    expect(verdicts('unsure').map(named)).toContain('Chinese police / Xinjiang police');
  });
});
