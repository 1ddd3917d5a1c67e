package org.encours.desk.client;

import java.util.Optional;
import java.util.function.Function;

/**
 * What one service said for one part of a page. A page stands when a part is missing: that part
 * says so, and the rest works.
 *
 * @param <T> what was asked for
 */
public sealed interface Part<T> {

  /** The service answered. */
  record Ready<T>(T value) implements Part<T> {}

  /** The service said no: a right that is missing, something that does not exist. */
  record Refused<T>(ServiceId service, ServiceProblem problem) implements Part<T> {}

  /** The service did not answer in time, or failed. */
  record Away<T>(ServiceId service) implements Part<T> {}

  default boolean isReady() {
    return this instanceof Ready;
  }

  default boolean isAway() {
    return this instanceof Away;
  }

  /** The role has no right to see this part: the page leaves it out. */
  default boolean isForbidden() {
    return this instanceof Refused<T> refused && refused.problem().status() == 403;
  }

  default boolean isMissing() {
    return this instanceof Refused<T> refused && refused.problem().status() == 404;
  }

  default Optional<T> found() {
    return this instanceof Ready<T> ready ? Optional.ofNullable(ready.value()) : Optional.empty();
  }

  /** What the service said; only for a part that is ready. */
  default T value() {
    return found().orElseThrow(() -> new IllegalStateException("this part is not ready"));
  }

  default T orElse(T other) {
    return found().orElse(other);
  }

  /** Which process is to be looked at when the part is not ready. */
  default String process() {
    return switch (this) {
      case Ready<T> _ -> "";
      case Refused<T> refused -> refused.service().process();
      case Away<T> away -> away.service().process();
    };
  }

  default <R> Part<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Ready<T> ready -> new Ready<>(change.apply(ready.value()));
      case Refused<T> refused -> new Refused<>(refused.service(), refused.problem());
      case Away<T> away -> new Away<>(away.service());
    };
  }
}
