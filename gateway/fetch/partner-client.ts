/**
 * One connection pool and one circuit breaker per subgraph. A partner that is slow, silent, too talkative or broken is an
 * error here, and nothing of what it said goes on.
 */
import { CircuitBreakerPolicy, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import { Pool } from 'undici';
import type { SubgraphName } from '../../schema/subgraphs.js';
import type { Connect } from '../../schema/tls/connect.js';

/** The subgraph could not be asked, or its answer cannot be used. `reason` is for the log only. */
export class PartnerFailure extends Error {
  constructor(
    readonly subgraph: SubgraphName,
    readonly reason: string,
    /** `status` is what the partner answered, where it did. */
    readonly options: ErrorOptions & { readonly status?: number } = {},
  ) {
    super(`${subgraph}: ${reason}`, options);
    this.name = 'PartnerFailure';
  }
}

export interface PartnerClientSettings {
  /** Milliseconds from sending to the whole answer. */
  readonly timeout: number;
  /** Bytes of an answer at most. */
  readonly maxResponseBytes: number;
  /** Shows the gateway's certificate, under mutual TLS. */
  readonly connect?: Connect | undefined;
}

/** A partner that refuses one request (4xx) is well: what one caller asks must not cost the others their answers. */
function isTrouble(error: Error): boolean {
  const status = error instanceof PartnerFailure ? (error.options.status ?? 500) : 500;
  return status < 400 || status >= 500;
}

/** Well below the 65 s that subgraphs keep a silent connection, so that theirs is never the first to close. */
const IDLE_MILLISECONDS = 4_000;
const FAILURES_TO_OPEN = 5;
const HALF_OPEN_AFTER_MILLISECONDS = 2_000;

export class PartnerClient {
  private readonly pool: Pool;
  private readonly breaker: CircuitBreakerPolicy;
  private readonly basePath: string;

  constructor(
    readonly name: SubgraphName,
    url: URL,
    private readonly settings: PartnerClientSettings,
  ) {
    this.basePath = url.pathname.replace(/\/$/, '');
    this.pool = new Pool(url.origin, {
      connections: 64,
      keepAliveTimeout: IDLE_MILLISECONDS,
      keepAliveMaxTimeout: IDLE_MILLISECONDS,
      maxResponseSize: settings.maxResponseBytes,
      ...(settings.connect && { connect: settings.connect }),
    });
    this.breaker = circuitBreaker(handleWhen(isTrouble), {
      halfOpenAfter: HALF_OPEN_AFTER_MILLISECONDS,
      breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN),
    });
  }

  /**
   * Posts JSON and reads the JSON object that comes back. Errors: PartnerFailure for everything that is not a 200 with
   * a JSON object within time and size, and at once while the breaker is open.
   */
  async post(path: string, grant: string, body: string, traceparent: string): Promise<Record<string, unknown>> {
    try {
      return await this.breaker.execute(() => this.exchange(path, grant, body, traceparent));
    } catch (error) {
      if (error instanceof PartnerFailure) throw error;
      throw new PartnerFailure(this.name, error instanceof Error ? error.name : 'failed', { cause: error });
    }
  }

  /** Rejects when the subgraph does not say that it is well. */
  async check(): Promise<void> {
    const path = `${this.basePath}/health`;
    const response = await this.pool.request({
      method: 'GET',
      path,
      signal: AbortSignal.timeout(this.settings.timeout),
    });
    await response.body.dump();
    if (response.statusCode !== 200) throw new PartnerFailure(this.name, `status ${response.statusCode}`);
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }

  private async exchange(
    path: string,
    grant: string,
    body: string,
    traceparent: string,
  ): Promise<Record<string, unknown>> {
    const response = await this.pool.request({
      method: 'POST',
      path: `${this.basePath}${path}`,
      headers: {
        authorization: `Bearer ${grant}`,
        'content-type': 'application/json',
        accept: 'application/json',
        traceparent,
      },
      body,
      signal: AbortSignal.timeout(this.settings.timeout),
    });
    if (response.statusCode !== 200) {
      await response.body.dump();
      throw new PartnerFailure(this.name, `status ${response.statusCode}`, { status: response.statusCode });
    }
    const value: unknown = await response.body.json();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new PartnerFailure(this.name, 'no JSON object');
    }
    return value as Record<string, unknown>;
  }
}
