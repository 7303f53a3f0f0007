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
    formatError: (formatted, error) => formattedError(formatted, error, onError),
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
  formatted: GraphQLFormattedError,
  error: unknown,
  onError: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const original = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
  const place = formatted.path ? { path: formatted.path } : {};
  if (original instanceof UserError)
    return { message: original.message, ...place, extensions: { code: original.code } };
  const code = formatted.extensions?.code;
  if (original instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR') {
    const { message, locations } = formatted;
    return { message, ...(locations ? { locations } : {}), ...place, extensions: { code: String(code) } };
  }
  onError(original);
  const message = 'Something went wrong in the server; its messages say what.';
  return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
