import type { Database } from '../database/database.ts';
import { createApollo } from '../graphql/apollo.ts';
import { createQuestions } from '../graphql/questions/createQuestions.ts';
import type { Questions } from '../graphql/questions/createQuestions.ts';

/** The API without HTTP. */
export interface Api {
  /** Asks, and makes the text that would be sent. Throws where the answer has errors. */
  ask(query: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the API over a database, with questions run by their own runner or by the one that is given. */
export async function openApi(database: Database, questions: Questions = createQuestions(database)): Promise<Api> {
  const apollo = createApollo({ introspection: false, development: false, onError: () => undefined });
  await apollo.start();
  return {
    ask: async (query) => {
      const contextValue = { database, cuts: [], questions, ended: new AbortController().signal };
      const { body } = await apollo.executeOperation({ query }, { contextValue });
      if (body.kind !== 'single') throw new Error('the answer comes in pieces');
      const { errors } = body.singleResult;
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return JSON.stringify(body.singleResult);
    },
    close: () => apollo.stop(),
  };
}
