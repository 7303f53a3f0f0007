import type { ReactNode } from 'react';

import { showInNetwork } from '../panels/actions.ts';
import type { County, CountyStatistics } from './answers.ts';
import { byPopulation, countyNumbers } from './countyNumbers.ts';
import { NumberButton } from './NumberButton.tsx';
import type { Opened } from './opened.ts';
import { areaNames } from './openedTitle.ts';
import styles from './Panel.module.css';

interface Props {
  readonly county: County;
  readonly statistics: CountyStatistics;
  readonly onOpen: (opened: Opened) => void;
}

/** All that is known of one county, in sentences, with what they lean on. */
export function CountyDetail({ county, statistics, onOpen }: Props): ReactNode {
  const { name, from, taken, held, rate, reporting } = county;
  const shares = [county.onlyPrefectureFrom, county.onlyPrefectureTaken, county.onlyPrefectureHeld];
  const compared = byPopulation(county);
  const kinds = county.comparisons.filter(({ question, count }) => question !== 'population' && count > 0);
  const leans = [...new Set([from, taken, held].flatMap(({ leansOn }) => leansOn ?? []))];
  return (
    <div className={styles.detail}>
      <p>{reporting}</p>
      {county.sources > 0 ? (
        <button type="button" className="button" onClick={() => showInNetwork(county.id, name)}>
          Show in the network
        </button>
      ) : null}
      <dl className={styles.numbers}>
        {countyNumbers.map((number) => {
          const parts = number.parts(county);
          return parts.length === 0 ? null : (
            <div key={number.id}>
              <dt title={number.meaning}>{number.title}</dt>
              <dd>
                {parts.map((part, at) => (
                  <span key={part.words}>
                    {at > 0 ? ', ' : ''}
                    <NumberButton part={part} of={`${name}, ${number.title.toLowerCase()}`} onOpen={onOpen} />
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      <Sentences title="What the numbers lean on" sentences={leans} />
      <Sentences title="Known only to the prefecture" sentences={shares.flatMap((share) => share?.sentence ?? [])} />
      <Sentences title="Per head of 2020" sentences={rate ? [`${rate.long}. ${rate.note}`] : []} />
      <Sentences
        title="Compared with the other counties"
        sentences={[...(compared ? [compared.sentence] : []), ...kinds.map(({ sentence }) => sentence)]}
      />
      <Flows county={county} statistics={statistics} onOpen={onOpen} />
      <p className={styles.caution}>
        {statistics.cautionLine} {statistics.groupsLine}
      </p>
    </div>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

function Flows({ county: { id }, statistics, onOpen }: Props): ReactNode {
  const names = areaNames(statistics);
  const shown = [...statistics.flows, ...statistics.flowsFromAbroad].filter(
    ({ from, held }) => from === id || held === id,
  );
  if (shown.length === 0) return null;
  const words = (from: string, held: string): string => {
    if (from === held) return 'from here and held here';
    return from === id ? `from here, held in ${names.get(held) ?? held}` : `from ${names.get(from) ?? from}, held here`;
  };
  return (
    <section>
      <h3>From where to where</h3>
      <ul>
        {shown.map(({ from, held, count }) => (
          <li key={`${from} ${held}`}>
            <NumberButton
              part={{ words: String(count), opens: { number: 'FLOW', area: from, heldIn: held } }}
              of={words(from, held)}
              onOpen={onOpen}
            />{' '}
            {words(from, held)}
          </li>
        ))}
      </ul>
    </section>
  );
}
