import { useState } from 'react';
import type { ReactNode } from 'react';

import { Quiet } from '../components/Quiet.tsx';
import { RunButton } from '../components/RunButton.tsx';
import { WaysToAsk } from '../components/WaysToAsk.tsx';
import type { WayToAsk } from '../components/WaysToAsk.tsx';
import { memoWordsOf, noMemo } from '../memo/memoForm.ts';
import { beginMemo } from '../memo/WithMemo.tsx';
import { messageOf } from '../panels/actions.ts';
import { useExploration, useStore } from '../panels/store.ts';
import { examples } from './examples.ts';
import type { GraphqlRequest } from './examples.ts';
import styles from './Graphql.module.css';
import { GraphqlEditor } from './GraphqlEditor.tsx';
import { GraphqlMemo } from './GraphqlMemo.tsx';
import { requestTitle } from './pastRequests.ts';
import { isReading, operationNames } from './readRequest.ts';
import { useSchema } from './schema.ts';
import { SchemaDocs } from './SchemaDocs.tsx';
import { useGraphqlRequest } from './useGraphqlRequest.ts';
import type { GraphqlRequestState } from './useGraphqlRequest.ts';

/** A page to try the API on: a request with completion, its answer, and what the schema says. */
export function GraphqlView(): ReactNode {
  const { request, operation, write, chooseOperation, run, sent, past, ...outcome } = useGraphqlRequest();
  const { settings } = useExploration();
  const [type, setType] = useState('Query');
  const { data: schema, failureReason } = useSchema();
  const isOfReading = isReading(sent.request);
  const operations = operationNames(request.query);
  return (
    <div className={styles.page}>
      <aside className={styles.side} aria-label="Examples and history">
        <RequestList title="Examples" requests={examples} titleOf={({ title }) => title} onChoose={write} />
        <RequestList title="Sent before" requests={past} titleOf={requestTitle} onChoose={write} />
      </aside>
      <div className={styles.middle}>
        <div className={styles.bar}>
          <WaysToAsk chosen="graphql" onChoose={askOtherwise} />
          <p>
            <code>POST /graphql</code>
          </p>
          {operations.length > 1 ? (
            <label>
              Operation{' '}
              <select value={operation ?? operations[0]} onChange={({ target }) => chooseOperation(target.value)}>
                {operations.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
          ) : null}
          <RunButton onPress={run} keys="Ctrl ↵" />
        </div>
        <GraphqlEditor
          text={request.query}
          schema={schema}
          onChange={(query) => write({ ...request, query })}
          onRun={run}
          onShowType={setType}
        />
        <label className={styles.variables}>
          Variables, as JSON
          <textarea
            rows={3}
            spellCheck={false}
            value={request.variables}
            onChange={({ target }) => write({ ...request, variables: target.value })}
            onKeyDown={({ key, ctrlKey, metaKey }) => {
              if (key === 'Enter' && (ctrlKey || metaKey)) run();
            }}
          />
        </label>
        {memoWordsOf(settings.query) && schema && isOfReading ? (
          <GraphqlMemo {...sent} schema={schema} />
        ) : (
          <Result {...outcome} isOfReading={isOfReading} />
        )}
      </div>
      {schema ? (
        <SchemaDocs schema={schema} type={type} onType={setType} />
      ) : (
        <aside className={styles.docs} aria-label="Schema">
          {failureReason ? (
            <p className={styles.problem}>{messageOf(failureReason)}</p>
          ) : (
            <Quiet>Reading the schema</Quiet>
          )}
        </aside>
      )}
    </div>
  );
}

const askOtherwise = (way: WayToAsk) =>
  useStore.getState().dispatch({
    do: 'set',
    view: 'query',
    settings: { by: way === 'cypher' ? undefined : way, ...noMemo },
  });

interface RequestListProps<Request extends GraphqlRequest> {
  readonly title: string;
  readonly requests: readonly Request[];
  readonly titleOf: (request: Request) => string;
  readonly onChoose: (request: GraphqlRequest) => void;
}

function RequestList<Request extends GraphqlRequest>(props: RequestListProps<Request>): ReactNode {
  const { title, requests, titleOf, onChoose } = props;
  if (requests.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {requests.map((request, at) => (
          <li key={at}>
            <button
              type="button"
              onClick={() => onChoose({ query: request.query, variables: request.variables })}
              title={request.query.slice(0, 400)}
            >
              {titleOf(request)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ResultProps extends Pick<GraphqlRequestState, 'answer' | 'error' | 'isPending'> {
  /** Whether what the address asks only reads. */
  readonly isOfReading: boolean;
}

function Result({ answer, error, isPending, isOfReading }: ResultProps): ReactNode {
  if (isPending) return <Quiet>Asking the API</Quiet>;
  if (error) {
    return (
      <p className={styles.problem} role="alert">
        {error.message}
      </p>
    );
  }
  if (!answer)
    return (
      <p className={styles.note}>
        {isOfReading
          ? 'The answer comes here. Nothing that is asked here leaves this server.'
          : 'This request changes something, so it is sent only when you press Run.'}
      </p>
    );
  return (
    <section className={styles.result} aria-label="Answer">
      <p role="status" className={styles.note}>
        {answer.status} in {Math.round(answer.elapsedMs)} ms{' '}
        {answer.status === 200 && isOfReading ? (
          <button type="button" className="button" onClick={() => beginMemo('query')}>
            Memo
          </button>
        ) : null}
      </p>
      <pre tabIndex={0} aria-label="The answer as JSON">
        {JSON.stringify(answer.body, null, 2)}
      </pre>
    </section>
  );
}
