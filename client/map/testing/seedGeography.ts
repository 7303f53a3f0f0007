import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { projectFolder } from '../../../server/projectFolder.ts';
import { geographyOf } from '../geography.ts';
import type { Geography } from '../geography.ts';

/** The outlines of the gazetteer. */
export function seedGeography(): Geography {
  const read = (name: string): Topology =>
    JSON.parse(readFileSync(join(projectFolder, `seed/gazetteer/${name}.topo.json`), 'utf8')) as Topology;
  return geographyOf(read('xinjiang-counties'), read('backdrop'));
}
