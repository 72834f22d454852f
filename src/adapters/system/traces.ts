import { AsyncLocalStorage } from 'node:async_hooks';
import { ROOT_CONTEXT, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Spans } from '../../ports/spans.ts';

/** Traces that are sent to a collector. */
export interface Traces extends Spans {
  /** Sends what is left. Never throws: a collector that is away stops nothing. */
  stop(): Promise<void>;
}

/**
 * OpenTelemetry, set up by its own variables (`OTEL_EXPORTER_OTLP_ENDPOINT`, `…_HEADERS`, `OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`,
 * `OTEL_TRACES_SAMPLER`, `OTEL_BSP_…`), which its packages read. Loaded only where it is on. Only our own spans are told: instrumentations would
 * tell addresses with codes and personal ids in them.
 */
export function openTelemetry(): Traces {
  const named = resourceFromAttributes({ 'service.name': BOT });
  const resource = defaultResource()
    .merge(named)
    .merge(detectResources({ detectors: [envDetector] }));
  const spanProcessors = [new BatchSpanProcessor(new OTLPTraceExporter())];
  const provider = new BasicTracerProvider({ resource, spanProcessors });
  const tracer = provider.getTracer(BOT);
  const within = new AsyncLocalStorage<Context>();
  const here = (): Context => within.getStore() ?? ROOT_CONTEXT;
  return {
    within: async (name, attributes, work) => {
      const span = tracer.startSpan(name, { attributes }, here());
      try {
        return await within.run(trace.setSpan(here(), span), work);
      } catch (error) {
        failed(span, error);
        throw error;
      } finally {
        span.end();
      }
    },
    ended: (name, attributes, seconds) => {
      const startTime = Date.now() - seconds * 1000;
      tracer.startSpan(name, { attributes, startTime }, here()).end();
    },
    stop: () => provider.shutdown().catch(() => undefined),
  };
}

const BOT = 'verkostobotti';

/** Its message may quote what was sent. */
function failed(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' });
}
