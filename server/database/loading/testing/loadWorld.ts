import { env, stdout } from 'node:process';
import { worldFiles } from '../../../benchmark/world.ts';
import { connectDatabase } from '../../connect.ts';
import { load } from '../load.ts';
import { realGazetteer } from './madeUpReports.ts';

// A process of its own that loads a made-up world and says how far it is, so that a test can kill it on the way.
const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '', PEOPLE = '' } = env;
const database = await connectDatabase({
  uri: NEO4J_URI,
  username: NEO4J_USERNAME,
  password: NEO4J_PASSWORD,
  own: false,
});
const gazetteer = realGazetteer();
await load(database, [...worldFiles(gazetteer, { people: Number(PEOPLE) })], gazetteer, ({ step, done, total }) => {
  stdout.write(`${step} ${done} of ${total}\n`);
});
stdout.write('done\n');
await database.close();
