import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { UserError } from '../errors.ts';
import { limits } from './limits.ts';
import { checkRequest } from './requestLimits.ts';
import { type Context, createSchema } from './schema.ts';

export interface ApolloOptions {
  /** True where anybody may read the schema. */
  readonly introspection: boolean;
  /** True where messages may name fields that were nearly meant. */
  readonly development: boolean;
  /** Told of errors that are ours; the answer only says that there was one. */
  readonly onError: (error: unknown) => void;
}

/** The API over HTTP, not yet started. */
export function createApollo({ introspection, development, onError }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: createSchema(),
    introspection,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    maxRecursiveSelections: true,
    parseOptions: { maxLexicalTokens: limits.tokens },
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError: (formatted, error) =>
      formattedError(development ? formatted : withoutSuggestion(formatted), error, onError),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      requestLimits,
      reportCuts,
    ],
  });
}

const requestLimits: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        try {
          if (operation) checkRequest({ schema, document, operation, variables: request.variables ?? {} });
        } catch (error) {
          return Promise.reject(asGraphQLError(error));
        }
        return Promise.resolve();
      },
    }),
};

const reportCuts: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, contextValue }) => {
        if (response.body.kind === 'single' && contextValue.cuts.length > 0) {
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cut: contextValue.cuts };
        }
        return Promise.resolve();
      },
    }),
};

const asGraphQLError = (error: unknown): GraphQLError => {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof UserError ? error.code : 'BAD_USER_INPUT';
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
};

function formattedError(
  { message, locations, path, extensions }: GraphQLFormattedError,
  error: unknown,
  onError: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const original = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
  const place = path ? { path } : {};
  if (original instanceof UserError)
    return { message: original.message, ...place, extensions: { code: original.code } };
  const code = extensions?.code;
  if (original instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR') {
    const said = sentences.find(({ of }) => of.test(message)) ?? { sentence: message, code };
    return {
      message: said.sentence,
      ...(locations ? { locations } : {}),
      ...place,
      extensions: { code: String(said.code ?? code) },
    };
  }
  onError(original);
  const fault = 'Something went wrong in the server; its messages say what.';
  return { message: fault, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** What libraries say in several sentences, or with the names of their options. */
const sentences: readonly { readonly of: RegExp; readonly sentence: string; readonly code?: string }[] = [
  {
    of: /potential Cross-Site Request Forgery/,
    sentence: 'A question is sent with POST, as JSON with the content type application/json.',
  },
  { of: /^POST body missing/, sentence: 'The request holds no question: it is a JSON object with the text `query`.' },
  { of: /^Operation batching disabled/, sentence: 'One request holds one question, not a list of them.' },
  { of: /introspection is not allowed/, sentence: 'The schema is not shown here.' },
  {
    of: /more that? \d+ tokens/,
    sentence: `the request has more than ${limits.tokens} tokens, and that is the limit.`,
    code: 'LIMIT_EXCEEDED',
  },
];

/** Names that were nearly meant are those of a schema that not everybody may read. */
const withoutSuggestion = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  message: formatted.message.replace(/ Did you mean [^?]*\?/g, ''),
});
