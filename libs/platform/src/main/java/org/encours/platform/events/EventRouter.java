package org.encours.platform.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.encours.kernel.CreditorId;

/**
 * Which effect each type of event has on a consumer. Made by {@link Inbox#router}; types without a
 * handler are none of the consumer's business and are skipped.
 */
public final class EventRouter {

  private record Route<T>(ObjectReader reader, BiConsumer<EventEnvelope, T> effect) {
    void deliver(EventEnvelope envelope, byte[] data) throws IOException {
      effect.accept(envelope, reader.readValue(data));
    }
  }

  private final String consumer;
  private final ObjectMapper tolerant;
  private final Map<String, Route<?>> routes = new ConcurrentHashMap<>();
  private volatile BiConsumer<CreditorId, Runnable> frame = (creditor, effects) -> effects.run();
  private volatile Optional<String> forgetting = Optional.empty();

  EventRouter(String consumer, ObjectMapper json) {
    this.consumer = consumer;
    // Within v1 producers may add optional fields, so a reader takes only those it knows.
    this.tolerant = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * Adds an effect.
   *
   * @param message a record with only the fields that are read
   * @param effect runs within one transaction together with the note that the event was consumed
   */
  public <T> EventRouter on(String type, Class<T> message, BiConsumer<EventEnvelope, T> effect) {
    routes.put(type, new Route<>(tolerant.readerFor(message), effect));
    return this;
  }

  /**
   * Frames the effects of all events of a transaction, for a consumer that writes down what it
   * hears and then keeps it in one go.
   *
   * @param frame runs what it is given, once, and does its own part before or after it, within the
   *     same transaction
   */
  public EventRouter framedBy(BiConsumer<CreditorId, Runnable> frame) {
    this.frame = frame;
    return this;
  }

  /**
   * Passes over what is said of a debtor that was erased, however late it comes.
   *
   * @param erasing the type of event that erases; it has its effect in any case
   */
  public EventRouter forgettingAfter(String erasing) {
    this.forgetting = Optional.of(erasing);
    return this;
  }

  Optional<String> forgetting() {
    return forgetting;
  }

  String consumer() {
    return consumer;
  }

  boolean knows(String type) {
    return type != null && routes.containsKey(type);
  }

  void together(CreditorId creditor, Runnable effects) {
    frame.accept(creditor, effects);
  }

  void deliver(EventEnvelope envelope, byte[] data) throws IOException {
    routes.get(envelope.type()).deliver(envelope, data);
  }
}
