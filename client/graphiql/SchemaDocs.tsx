import type { GraphQLSchema } from 'graphql';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import styles from './Graphql.module.css';
import { typeDocs, typesWith } from './schemaDocs.ts';
import type { DocEntry, TypeDoc } from './schemaDocs.ts';

interface Props {
  readonly schema: GraphQLSchema;
  /** The type that is read. */
  readonly type: string;
  readonly onType: (name: string) => void;
}

/** What the schema says: the types, and one of them with all its parts. */
export function SchemaDocs({ schema, type, onType }: Props): ReactNode {
  const [text, setText] = useState('');
  const docs = useMemo(() => typeDocs(schema), [schema]);
  const found = typesWith(docs, text);
  const chosen = docs.find(({ name }) => name === type);
  return (
    <aside className={styles.docs} aria-label="Schema">
      <label className={styles.search}>
        <span className="spoken">Search the schema</span>
        <input
          type="search"
          placeholder="Search types and fields"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {text.trim() === '' ? null : (
        <ul className={styles.types}>
          {found.slice(0, 40).map(({ name }) => (
            <li key={name}>
              <TypeLink name={name} onType={onType} />
            </li>
          ))}
          {found.length === 0 ? <li className={styles.note}>No type and no field is called so.</li> : null}
        </ul>
      )}
      {chosen ? <TypeText doc={chosen} docs={docs} onType={onType} /> : null}
    </aside>
  );
}

interface TypeTextProps {
  readonly doc: TypeDoc;
  readonly docs: readonly TypeDoc[];
  readonly onType: (name: string) => void;
}

function TypeText({ doc, docs, onType }: TypeTextProps): ReactNode {
  const isKnown = (name: string) => docs.some((each) => each.name === name);
  return (
    <section aria-label={doc.name}>
      <h2>
        <code>{doc.name}</code>
      </h2>
      {doc.name === 'Query' ? null : (
        <button type="button" className="textButton" onClick={() => onType('Query')}>
          What can be asked
        </button>
      )}
      {doc.description ? <p>{doc.description}</p> : null}
      <ul>
        {doc.entries.map((entry) => (
          <li key={entry.name} className={styles.entry}>
            <Signature entry={entry} isKnown={isKnown} onType={onType} />
            {entry.description ? <p>{entry.description}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SignatureProps {
  readonly entry: DocEntry;
  readonly isKnown: (name: string) => boolean;
  readonly onType: (name: string) => void;
}

function Signature({ entry, isKnown, onType }: SignatureProps): ReactNode {
  const typeOf = ({ type, typeName }: DocEntry) =>
    isKnown(typeName) ? <TypeLink name={typeName} text={type} onType={onType} /> : type;
  return (
    <code>
      <b>{entry.name}</b>
      {entry.arguments.length > 0 ? (
        <>
          (
          {entry.arguments.map((argument, at) => (
            <span key={argument.name} title={argument.description}>
              {at > 0 ? ', ' : ''}
              {argument.name}: {typeOf(argument)}
            </span>
          ))}
          )
        </>
      ) : null}
      {entry.type ? <>: {typeOf(entry)}</> : null}
    </code>
  );
}

interface TypeLinkProps {
  readonly name: string;
  readonly text?: string;
  readonly onType: (name: string) => void;
}

function TypeLink({ name, text, onType }: TypeLinkProps): ReactNode {
  return (
    <button type="button" className="textButton" onClick={() => onType(name)}>
      {text ?? name}
    </button>
  );
}
