import { useId } from 'react';
import type { ReactNode } from 'react';

import { IconButton } from '../../components/Icon.tsx';
import { capitalized } from '../../components/words.ts';
import { NodePicker } from '../../patterns/NodePicker.tsx';
import { useNames } from '../../patterns/useNames.ts';
import styles from './Builder.module.css';
import { labelsOf, operators, operatorsOf, propertiesOf } from './question.ts';
import type { AskedLabel, AskedNode, Filter } from './question.ts';

interface Props {
  readonly node: AskedNode;
  readonly onChange: (node: AskedNode) => void;
}

/** What is known of somebody or something that is asked for. */
export function NodeFilters({ node, onChange }: Props): ReactNode {
  const { label, filters } = node;
  const add = () => onChange({ ...node, filters: [...filters, freshFilter(label)] });
  return (
    <div className={styles.filters}>
      {filters.map((filter, at) => (
        <div key={at} className={styles.filter}>
          <FilterRow
            label={label}
            filter={filter}
            onChange={(changed) => onChange({ ...node, filters: filters.with(at, changed) })}
          />
          <IconButton
            icon="ui.close"
            label={`Take out: ${titleOf(filter.property)}`}
            onPress={() => onChange({ ...node, filters: filters.toSpliced(at, 1) })}
          />
        </div>
      ))}
      <button type="button" className="textButton" onClick={add}>
        {filters.length === 0 ? 'Only those …' : 'and …'}
      </button>
    </div>
  );
}

const freshFilter = (label: AskedLabel): Filter => filterOn(label, label === 'Report' ? 'title' : 'name');

const filterOn = (label: AskedLabel, property: string): Filter => ({
  property,
  operator: operatorsOf(label, property)[0] ?? 'known',
  value: '',
});

const titleOf = (property: string): string =>
  property === 'id'
    ? 'This very one'
    : capitalized(property.replaceAll(/[A-Z]|\d+/g, (part) => ` ${part.toLowerCase()}`));

interface FilterRowProps {
  readonly label: AskedLabel;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function FilterRow({ label, filter, onChange }: FilterRowProps): ReactNode {
  const { property, operator } = filter;
  return (
    <>
      <select aria-label="Property" value={property} onChange={({ target }) => onChange(filterOn(label, target.value))}>
        {['id', ...Object.keys(propertiesOf(label))].map((name) => (
          <option key={name} value={name}>
            {titleOf(name)}
          </option>
        ))}
      </select>
      <select
        aria-label="What it must be"
        value={operator}
        onChange={({ target }) => {
          const chosen = operatorsOf(label, property).find((each) => each === target.value);
          if (chosen) onChange({ ...filter, operator: chosen });
        }}
      >
        {operatorsOf(label, property).map((each) => (
          <option key={each} value={each}>
            {operators[each]}
          </option>
        ))}
      </select>
      {operator === 'known' || operator === 'unknown' ? null : (
        <ValueField label={label} filter={filter} onChange={onChange} />
      )}
    </>
  );
}

function ValueField({ label, filter, onChange }: FilterRowProps): ReactNode {
  const id = useId();
  const names = useNames(filter.property === 'id' ? { id: filter.value } : {});
  const definition = propertiesOf(label)[filter.property];
  const give = (value: string) => onChange({ ...filter, value });
  const values = definition?.values ?? (definition?.kind === 'Boolean' ? ['true', 'false'] : undefined);
  if (filter.property === 'id')
    return (
      <>
        <label htmlFor={id} className="spoken">
          Name
        </label>
        <NodePicker
          id={id}
          labels={labelsOf(label)}
          value={filter.value}
          nameOf={(each) => names.get(each)}
          onChange={give}
          aria-describedby={id}
          aria-invalid={false}
        />
      </>
    );
  if (values)
    return (
      <select aria-label="Value" value={filter.value} onChange={({ target }) => give(target.value)}>
        <option value="">choose …</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {value === 'true' ? 'yes' : value === 'false' ? 'no' : value}
          </option>
        ))}
      </select>
    );
  return (
    <input
      type="text"
      aria-label="Value"
      dir="auto"
      placeholder={definition?.kind === 'Date' ? '2018 or 2018-05' : ''}
      title={definition?.meaning}
      value={filter.value}
      onChange={({ target }) => give(target.value)}
    />
  );
}
