import { useMemo, useState } from 'react';
import type { ReactNode, RefObject } from 'react';

import type { PatternParameter, QueryCheck, QueryNames, QueryProblem } from '../api/questions.ts';
import { Editor } from './editor/Editor.tsx';
import type { EditorHandle } from './editor/Editor.tsx';
import { ParameterFields } from './ParameterFields.tsx';
import { Problems } from './Problems.tsx';
import { parameterNames } from './querySettings.ts';
import type { QueryPageState } from './useQueryPage.ts';

interface Props {
  readonly page: QueryPageState;
  readonly check: QueryCheck | undefined;
  readonly names: QueryNames;
  readonly editor: RefObject<EditorHandle | null>;
}

/** A question in Cypher: the editor, what is remarked on it, and what it leaves open. */
export function ByHand({ page, check, names, editor }: Props): ReactNode {
  const { tab, run, act } = page;
  const isSame = run.ended?.question.cypher === tab.cypher;
  const problem = isSame && run.ended.kind === 'refused' ? run.ended.problem : undefined;
  const marked = useMemo(() => withProblem(check, problem), [check, problem]);
  const parameters = useKnownParameters(tab.cypher, check);
  const write = (cypher: string) => act({ do: 'write', cypher });
  return (
    <>
      <Editor
        key={tab.id}
        ref={editor}
        text={tab.cypher}
        onChange={write}
        onRun={(written) => page.ask('RUN', written)}
        onEscape={page.cancel}
        names={names}
        check={marked}
      />
      {check ? <Problems cypher={tab.cypher} check={check} said={problem} onFix={write} /> : null}
      <ParameterFields
        parameters={parameters}
        given={tab.given}
        problem={problem}
        onChange={(given) => act({ do: 'give', given })}
      />
    </>
  );
}

/** A run finds what no check can: it stands among the remarks, at its place. */
function withProblem(check: QueryCheck | undefined, problem: QueryProblem | undefined): QueryCheck | undefined {
  if (problem?.parameter !== null || check?.problem) return check;
  return { warnings: [], parameters: [], ...check, problem };
}

/** The parameters that were told last, as far as the query still names them: they stay while it is written on. */
function useKnownParameters(cypher: string, check: QueryCheck | undefined): readonly PatternParameter[] {
  const [known, setKnown] = useState<readonly PatternParameter[]>([]);
  if (check && !check.problem && check.parameters !== known) setKnown(check.parameters);
  const names = useMemo(() => parameterNames(cypher), [cypher]);
  return known.filter(({ name }) => names.includes(name));
}
