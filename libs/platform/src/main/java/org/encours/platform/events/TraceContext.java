package org.encours.platform.events;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;

/** Carries the W3C trace context from one event to the next, so that a trace goes on past a hop. */
final class TraceContext {

  static final String HEADER = "traceparent";

  private static final Pattern PARENT =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  private TraceContext() {}

  /** Null when no trace is under way. */
  static String current() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
        : null;
  }

  /** Makes the context of a received event current; what it leads to belongs to the same trace. */
  static Scope of(Headers headers) {
    String parent = EventEnvelope.text(headers, HEADER);
    Matcher parts = PARENT.matcher(parent == null ? "" : parent);
    Context context = Context.current();
    if (parts.matches()) {
      SpanContext span =
          SpanContext.createFromRemoteParent(
              parts.group(1),
              parts.group(2),
              TraceFlags.fromHex(parts.group(3), 0),
              TraceState.getDefault());
      context = context.with(Span.wrap(span));
    }
    return context.makeCurrent();
  }
}
