import type { Fault } from '../errors.ts';
import { publisherKey } from '../ontology/evidence.ts';
import type { Mention, Report, Statement } from '../ontology/evidence.ts';
import { didYouMean } from '../ontology/nearest.ts';
import { labels, nodeLabels } from '../ontology/ontology.ts';
import type { NodeLabel } from '../ontology/ontology.ts';
import { inlineProperties } from './annotationSource.ts';
import type { AnnotationSource, MentionContent, Refuse } from './annotationSource.ts';
import type { Parsed } from './sourceFile.ts';
import { statementsOf } from './statements.ts';
import { propertyFault } from './values.ts';

/** What an annotation adds to its report. */
export interface Annotation {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

/** Checks every mention and statement against the report and the ontology; the value, or all that is wrong. */
export function parseAnnotation(source: AnnotationSource, report: Report): Parsed<Annotation> {
  const faults: Fault[] = [];
  const refuse: Refuse = (keys, message) => void faults.push({ file: source.path, line: source.lineOf(keys), message });
  const mentions = new Map<string, Mention>();
  const text = report.text.replace(/\s+/g, ' ');
  for (const [key, mention] of Object.entries(source.content.mentions)) {
    const label = labelOf(mention.label, key, refuse);
    if (label) mentions.set(key, mentionOf(report, key, label, mention));
    if (label && mention.named) checkNames(report.id, text, key, label, mention, refuse);
    if (label) checkInline(key, label, mention, refuse);
  }
  const statements = statementsOf(source, report, mentions, refuse);
  return faults.length > 0 ? { faults } : { value: { mentions: [...mentions.values()], statements } };
}

function mentionOf(report: Report, key: string, label: NodeLabel, mention: MentionContent): Mention {
  return {
    id: `${report.id}#${key}`,
    reportId: report.id,
    key,
    label,
    names: mention.names,
    named: mention.named,
    ...(mention.near ? { near: mention.near } : {}),
    ...(mention.place ? { placeId: mention.place } : {}),
  };
}

function labelOf(label: string, key: string, refuse: Refuse): NodeLabel | undefined {
  if (key === publisherKey)
    refuse(['mentions', key], `the name "${publisherKey}" is kept for the report's own publisher.`);
  const known = nodeLabels.find((candidate) => candidate === label && candidate !== 'Report');
  if (!known) refuse(['mentions', key, 'label'], `unknown label: ${label}.${didYouMean(label, nodeLabels)}`);
  return known;
}

function checkNames(
  reportId: string,
  text: string,
  key: string,
  label: NodeLabel,
  mention: MentionContent,
  refuse: Refuse,
): void {
  if (label === 'Event') return;
  if (mention.names.length === 0)
    refuse(['mentions', key], `${key} has no names; where the report gives none, describe it and say named: false.`);
  for (const name of mention.names) {
    if (!text.includes(name)) {
      refuse(
        ['mentions', key, 'names'],
        `the name "${name}" does not stand in ${reportId}; for a description of ours say named: false.`,
      );
    }
  }
}

function checkInline(key: string, label: NodeLabel, mention: MentionContent, refuse: Refuse): void {
  if (!mention.named && mention.names.length === 0)
    refuse(['mentions', key], `${key} has no names: describe ${labels[label].singular} in a few words.`);
  for (const [property, given] of inlineProperties(mention)) {
    const fault = propertyFault(label, property, given);
    if (fault) refuse(['mentions', key, property], fault);
  }
}
